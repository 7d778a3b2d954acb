package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.pack.FacetId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// To which facet a clause belongs. An answer belongs to its question unless another facet has clearly more for it.
final class FacetChoice {

    static final double ENOUGH = 0.33;
    private static final double STRONG = 0.5;
    private static final double CLEARLY_AHEAD = 0.3;

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
            boolean other = best.score() >= STRONG && best.score() - own.score() >= CLEARLY_AHEAD;
            return Optional.of(other ? best : own);
        }
        return best.score() >= ENOUGH ? Optional.of(best) : Optional.empty();
    }
}
