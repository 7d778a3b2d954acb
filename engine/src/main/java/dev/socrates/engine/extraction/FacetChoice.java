package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.pack.FacetId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// To which facet a clause belongs. An answer belongs to its question unless another facet has clearly more
/// for it.
final class FacetChoice {

    static final double ENOUGH = 0.33;
    private static final double STRONG = 0.5;
    private static final double CLEARLY_AHEAD = 0.35;
    static final double SPECIFIC = 0.5;

    /// Without a value of the right kind several specific terms or a long phrase are needed.
    private static final double VERY_SPECIFIC = 0.85;

    private static final double FAR_AHEAD = 0.4;

    /// Beside a value of the right kind, meaning makes up for terms that are less specific.
    private static final double FURTHER_IN_MEANING = 0.5;
    private static final double WELL_SUPPORTED = 0.4;

    private static final double RIVAL = 0.35;
    private static final double RIVAL_AHEAD = 0.3;
    private static final double NEAR = 0.1;
    private static final double MANY_TERMS = 0.5;
    private static final double OWN_TERMS = 0.25;
    private static final double OWN_TERMS_BESIDE_VALUE = 0.12;
    private static final double SEVERAL_VALUES = 0.3;
    private static final double STRIKING = 0.95;

    private FacetChoice() {}

    static Optional<Scored> of(List<Scored> scored, @Nullable FacetId asked) {
        Scored best = null;
        Scored own = null;
        for (var facet : scored) {
            best = best == null || facet.score() > best.score() ? facet : best;
            own = facet.facet().id().equals(asked) ? facet : own;
        }
        if (best == null) {
            return Optional.empty();
        }
        if (own != null) {
            var asking = own;
            var rival = best;
            return scored.stream()
                    .filter(other -> leaves(asking, other))
                    .max(Comparator.comparingDouble(Scored::score))
                    .or(() -> Optional.of(doubted(asking, rival) ? asking.against(rival.facet()) : asking));
        }
        return best.score() >= ENOUGH && grounded(best) ? Optional.of(best) : Optional.empty();
    }

    /// Whether the evidence for another facet is strong and specific, and the question cannot take the
    /// statement.
    private static boolean leaves(Scored own, Scored best) {
        boolean takes =
                own.fit() > 0 ? own.terms() >= OWN_TERMS_BESIDE_VALUE : own.terms() >= OWN_TERMS && best.fit() == 0;
        if (takes) {
            return false;
        }
        double ahead = best.score() - own.score();
        if (own.terms() < OWN_TERMS_BESIDE_VALUE
                && best.meaning() - own.meaning() >= FURTHER_IN_MEANING
                && best.fit() > 0
                && best.specific() >= OWN_TERMS
                && ahead >= CLEARLY_AHEAD
                && best.score() >= WELL_SUPPORTED) {
            return true;
        }
        return best.fit() > 0
                ? best.score() >= STRONG && ahead >= CLEARLY_AHEAD && best.specific() >= SPECIFIC
                : best.specific() >= VERY_SPECIFIC && ahead >= FAR_AHEAD;
    }

    /// Nothing in the answer points to the question, and a value with its terms to another facet.
    private static boolean doubted(Scored own, Scored best) {
        return own.terms() < OWN_TERMS_BESIDE_VALUE
                && own.fit() == 0
                && own.meaning() < NEAR
                && best.fit() > 0
                && best.terms() >= MANY_TERMS
                && best.score() >= RIVAL
                && best.score() - own.score() >= RIVAL_AHEAD;
    }

    /// Nearness in meaning alone is a guess unless it is striking.
    private static boolean grounded(Scored best) {
        return best.terms() > 0.2 || best.meaning() >= STRIKING || best.fit() >= SEVERAL_VALUES;
    }
}
