package dev.socrates.specifications;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.FacetId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// How a change moved maturity, and why, in words.
public record Progress(Assessment before, Assessment after, int openConflicts) {

    private static final int MILLI = 1000;

    /// What one facet won or lost.
    ///
    /// @param milli thousandths of a point, negative for a loss, of `of`
    /// @param reasons what it still lacks
    public record Move(FacetId facet, String title, int milli, int of, FacetScore.State state, List<String> reasons) {

        /// Points as people read them, with the sign of a gain.
        public String gain() {
            return (milli > 0 ? "+" : "") + points(milli);
        }

        public String sentence() {
            var because = reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
            return title + ": " + gain() + " of " + points(of) + " points" + because;
        }
    }

    public BigDecimal score() {
        return after.score();
    }

    public BigDecimal delta() {
        return after.score().subtract(before.score());
    }

    /// The facets that moved.
    public List<Move> moves() {
        return after.facets().stream().flatMap(this::move).toList();
    }

    /// One sentence for each facet that moved.
    public List<String> reasons() {
        return moves().stream().map(Move::sentence).toList();
    }

    private Stream<Move> move(FacetScore now) {
        int earnedBefore =
                before.facet(now.facet()).map(FacetScore::milliPoints).orElse(0);
        int milli = now.milliPoints() - earnedBefore;
        return milli == 0
                ? Stream.empty()
                : Stream.of(new Move(now.facet(), now.title(), milli, now.of(), now.state(), now.reasons()));
    }

    static String points(int milli) {
        return BigDecimal.valueOf(milli)
                .divide(BigDecimal.valueOf(MILLI), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
