package dev.socrates.specifications.web;

import dev.socrates.engine.quality.Smell;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Explanations;
import dev.socrates.specifications.Specification;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The wordings that are proposed for a statement, as forms name them: `pattern` for that of EARS, or the number of
/// a smell, counted from 0.
@Component
class Proposals {

    static final String PATTERN = "pattern";

    private static final Pattern PLACEHOLDER = Pattern.compile("<[\\p{L}\u201c][^<>]{0,200}>");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Explanations explanations;

    Proposals(Explanations explanations) {
        this.explanations = explanations;
    }

    /// Empty when there is none of that name, for instance because somebody has changed the statement since.
    Optional<String> named(ProjectAccess access, Specification specification, String name) {
        if (name.equals(PATTERN)) {
            return Optional.ofNullable(
                            explanations.rewording(access, specification).ears())
                    .map(ears -> ears.rewritten());
        }
        var smells = specification.content().smells();
        return NUMBER.matcher(name).matches() && Integer.parseInt(name) < smells.size()
                ? Optional.of(smells.get(Integer.parseInt(name))).map(Smell::proposal)
                : Optional.empty();
    }

    /// Whether a text still holds what a proposal leaves to the person, and the statement itself did not.
    static boolean leftOpen(String text, String statement) {
        return PLACEHOLDER.matcher(text).results().anyMatch(found -> !statement.contains(found.group()));
    }
}
