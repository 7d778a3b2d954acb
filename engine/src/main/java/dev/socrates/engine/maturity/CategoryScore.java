package dev.socrates.engine.maturity;

import java.math.BigDecimal;
import java.util.List;

/// What is known about one category.
///
/// @param milliPoints earned, of `of`
public record CategoryScore(String id, String title, int milliPoints, int of, List<FacetScore> facets) {

    public CategoryScore {
        facets = List.copyOf(facets);
    }

    /// Percent with one decimal, rounded down.
    public BigDecimal score() {
        return Points.percent(milliPoints, of);
    }
}
