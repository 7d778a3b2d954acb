package dev.socrates.engine.maturity;

import dev.socrates.engine.pack.FacetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How complete a specification is, with the parts that the figure consists of.
///
/// @param milliPoints earned, of `of`
public record Assessment(int milliPoints, int of, List<CategoryScore> categories) {

    private static final BigDecimal LEAST = new BigDecimal("0.1");

    public Assessment {
        if (of <= 0 || milliPoints < 0 || milliPoints > of) {
            throw new IllegalArgumentException("not a part of a whole: " + milliPoints + " of " + of);
        }
        categories = List.copyOf(categories);
    }

    /// Percent with one decimal, rounded down: 100.0 means complete. At least 0.1 once anything is specified, so that
    /// a first statement is never reported as nothing.
    public BigDecimal score() {
        var percent = Points.percent(milliPoints, of);
        return anythingSpecified() ? percent.max(LEAST) : percent;
    }

    /// Compares the exact sums: what [#score] shows is rounded.
    public boolean atLeast(int percent) {
        return milliPoints * 100L >= (long) percent * of;
    }

    public List<FacetScore> facets() {
        return categories.stream()
                .flatMap(category -> category.facets().stream())
                .toList();
    }

    public Optional<FacetScore> facet(FacetId id) {
        return facets().stream().filter(score -> score.facet().equals(id)).findFirst();
    }

    private boolean anythingSpecified() {
        return milliPoints > 0 || facets().stream().anyMatch(score -> score.best() != null);
    }
}
