package dev.socrates.engine.maturity;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.FacetId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is known about one facet.
///
/// @param milliPoints earned, of `of`
/// @param best the claim that earned them; others on the same facet earn nothing more
/// @param reasons what is missing or what cost points, in words; empty when it is clear
public record FacetScore(
        FacetId facet,
        String title,
        int milliPoints,
        int of,
        State state,
        @Nullable Claim best,
        List<String> reasons) {

    public FacetScore {
        reasons = List.copyOf(reasons);
    }

    public int missing() {
        return of - milliPoints;
    }

    public enum State {
        CLEAR,
        PARTIAL,
        MISSING;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
