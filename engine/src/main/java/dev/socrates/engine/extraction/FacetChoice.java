package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.FacetScorer.Scored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// To which facet a clause belongs. An answer belongs to its question unless another facet has clearly more
/// for it, see [Belonging].
final class FacetChoice {

    static final double ENOUGH = 0.33;
    static final double SPECIFIC = 0.5;

    /// What makes terms decide by themselves, beside a value of the right kind and without one.
    private static final double STRONG = 0.5;

    private static final double CLEARLY_AHEAD = 0.35;
    private static final double VERY_SPECIFIC = 0.85;
    private static final double FAR_AHEAD = 0.4;
    private static final double OWN_TERMS = 0.25;
    private static final double OWN_TERMS_BESIDE_VALUE = 0.12;

    private static final double SEVERAL_VALUES = 0.3;
    private static final double STRIKING = 0.95;

    private FacetChoice() {}

    /// For a text that answers no question.
    static Optional<Scored> of(List<Scored> scored) {
        return scored.stream()
                .max(Comparator.comparingDouble(Scored::score))
                .filter(best -> best.score() >= ENOUGH && grounded(best));
    }

    /// @param own the facet that was asked for
    /// @param first whether nothing of the answer stands before the clause
    static Scored of(List<Scored> scored, Scored own, Clause clause, boolean first) {
        var striking =
                scored.stream().filter(other -> termsDecide(own, other)).max(Comparator.comparingDouble(Scored::score));
        if (striking.isPresent() || clause.isForeign()) {
            // The meaning of words that are not English is not known well enough to take an answer away.
            return striking.orElse(own);
        }
        var rival =
                scored.stream().max(Comparator.comparingDouble(Belonging::odds)).orElse(own);
        double ahead = Belonging.odds(rival) - Belonging.odds(own);
        if (Belonging.leaves(ahead, Belonging.features(rival), own.facet(), first)) {
            return rival;
        }
        return Belonging.doubtful(ahead, own.facet()) ? own.against(rival.facet()) : own;
    }

    /// Whether the terms of another facet are strong and specific, and the question cannot take the statement.
    private static boolean termsDecide(Scored own, Scored other) {
        boolean takes =
                own.fit() > 0 ? own.terms() >= OWN_TERMS_BESIDE_VALUE : own.terms() >= OWN_TERMS && other.fit() == 0;
        if (takes) {
            return false;
        }
        double ahead = other.score() - own.score();
        return other.fit() > 0
                ? other.score() >= STRONG && ahead >= CLEARLY_AHEAD && other.specific() >= SPECIFIC
                : other.specific() >= VERY_SPECIFIC && ahead >= FAR_AHEAD;
    }

    /// Nearness in meaning alone is a guess unless it is striking.
    private static boolean grounded(Scored best) {
        return best.terms() > 0.2 || best.meaning().standsOut() >= STRIKING || best.fit() >= SEVERAL_VALUES;
    }
}
