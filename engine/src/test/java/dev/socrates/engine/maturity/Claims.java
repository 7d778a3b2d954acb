package dev.socrates.engine.maturity;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;

/// Claims of which only the figures matter.
public final class Claims {

    private Claims() {}

    public static Claim of(String id, String facet, double confidence, double quality) {
        return claim(id, facet, confidence, quality, false);
    }

    public static Claim clear(String facet) {
        return of(facet, facet, 1, 1);
    }

    public static Claim notApplicable(String facet) {
        return claim(facet, facet, 0.5, 0.5, true);
    }

    private static Claim claim(String id, String facet, double confidence, double quality, boolean notApplicable) {
        return new Claim(
                id,
                FacetId.parse(facet),
                Claim.SYSTEM,
                "key",
                "A statement on " + facet + ".",
                null,
                Modality.FACT,
                null,
                confidence,
                quality,
                notApplicable);
    }
}
