package dev.socrates.specifications;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// How a change moved maturity, and why, in words.
public record Progress(Assessment before, Assessment after, int openConflicts) {

    private static final int MILLI = 1000;

    public BigDecimal score() {
        return after.score();
    }

    public BigDecimal delta() {
        return after.score().subtract(before.score());
    }

    /// One sentence for each facet that moved.
    public List<String> reasons() {
        return after.facets().stream().flatMap(this::reason).toList();
    }

    private Stream<String> reason(FacetScore now) {
        int earnedBefore =
                before.facet(now.facet()).map(FacetScore::milliPoints).orElse(0);
        if (earnedBefore == now.milliPoints()) {
            return Stream.empty();
        }
        var sign = now.milliPoints() > earnedBefore ? "+" : "";
        var gain = sign + points(now.milliPoints() - earnedBefore) + " of " + points(now.of()) + " points";
        var because = now.reasons().isEmpty() ? "" : " (" + String.join("; ", now.reasons()) + ")";
        return Stream.of(now.title() + ": " + gain + because);
    }

    static String points(int milli) {
        return BigDecimal.valueOf(milli)
                .divide(BigDecimal.valueOf(MILLI), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
