package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Budget;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.InvalidException;
import org.jspecify.annotations.Nullable;

/// What a person wants to be asked about, and how much.
final class Wishes {

    private Wishes() {}

    static @Nullable FacetId facet(@Nullable String wish) {
        if (wish == null || wish.isBlank()) {
            return null;
        }
        try {
            return FacetId.parse(wish.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidException("facet", "is written category.facet", "unknown_facet");
        }
    }

    /// @param wish one of the words that the request allows; without it there is no budget
    static Budget budget(@Nullable String wish) {
        return switch (wish) {
            case "brief" -> Budget.BRIEF;
            case "standard" -> Budget.STANDARD;
            case "thorough" -> Budget.THOROUGH;
            case null, default -> Budget.UNLIMITED;
        };
    }
}
