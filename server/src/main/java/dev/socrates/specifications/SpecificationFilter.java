package dev.socrates.specifications;

import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which specifications somebody wants to see; null means any.
///
/// @param status without one all but the deleted
/// @param smelly whether something about the wording costs quality
/// @param text words that stand in the statement or its subject
public record SpecificationFilter(
        @Nullable String category,
        @Nullable String facet,
        @Nullable Status status,
        @Nullable Source source,
        @Nullable Boolean confirmed,
        @Nullable Boolean smelly,
        @Nullable String text) {

    public static final SpecificationFilter ALL = new SpecificationFilter(null, null, null, null, null, null, null);

    /// Blank words ask for nothing.
    public SpecificationFilter {
        text = Optional.ofNullable(text)
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }
}
