package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.pack.FacetId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// To which facet a clause belongs. An answer belongs to its question unless another facet has clearly more
/// for it.
final class FacetChoice {

    static final double ENOUGH = 0.33;
    private static final double STRONG = 0.5;
    private static final double CLEARLY_AHEAD = 0.35;

    /// Without a value of the right kind words alone have to be overwhelming.
    private static final double VERY_STRONG = 0.75;

    private static final double FAR_AHEAD = 0.45;
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
            double ahead = best.score() - own.score();
            boolean other = best.fit() > 0
                    ? best.score() >= STRONG && ahead >= CLEARLY_AHEAD
                    : best.score() >= VERY_STRONG && ahead >= FAR_AHEAD;
            return Optional.of(other ? best : own);
        }
        return best.score() >= ENOUGH && grounded(best) ? Optional.of(best) : Optional.empty();
    }

    /// Nearness in meaning alone is a guess unless it is striking.
    private static boolean grounded(Scored best) {
        return best.terms() > 0.2 || best.meaning() >= STRIKING || best.fit() >= SEVERAL_VALUES;
    }
}
