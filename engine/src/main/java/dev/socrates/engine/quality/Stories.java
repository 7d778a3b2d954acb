package dev.socrates.engine.quality;

import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// User stories among statements, with the criteria that they do not meet.
final class Stories {

    /// Smells that are the form of a story, or that a criterion of stories judges.
    static final Set<SmellKind> JUDGED_APART =
            EnumSet.of(SmellKind.PURPOSE, SmellKind.COMPOUND, SmellKind.PARENTHESES, SmellKind.WEAK_MODALITY);

    private static final Set<StoryCriterion> CLARITY =
            EnumSet.of(StoryCriterion.UNAMBIGUOUS, StoryCriterion.ESTIMATABLE);

    private Stories() {}

    /// "As a role, I want ...".
    static boolean is(String statement) {
        if (!statement.strip().toLowerCase(Locale.ROOT).startsWith("as ")) {
            return false;
        }
        var parts = StoryParts.of(statement);
        return parts.wished() && !parts.roleText().isEmpty();
    }

    /// @param clear whether its words are judged already, so that it is not said twice what is unclear
    static List<Smell> flaws(String story, boolean clear) {
        var flaws = new ArrayList<Smell>();
        for (var violation : StoryQuality.of(story)) {
            if (!clear || !CLARITY.contains(violation.criterion())) {
                flaws.add(flaw(story, violation));
            }
        }
        return flaws;
    }

    private static Smell flaw(String story, StoryViolation violation) {
        int at = violation.words().isEmpty() ? -1 : story.indexOf(violation.words());
        var span = at < 0 ? null : new Span(at, at + violation.words().length());
        return new Smell(
                violation.criterion(),
                span,
                violation.words(),
                0,
                violation.reason() + " " + violation.suggestion(),
                null);
    }
}
