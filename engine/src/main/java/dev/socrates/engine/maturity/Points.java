package dev.socrates.engine.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Milli-points as people read them. Always rounded down: nothing looks finished before it is.
public final class Points {

    private Points() {}

    /// At most two decimals: 1234 is `1.23`, 2000 is `2`.
    public static String text(int milliPoints) {
        var points = BigDecimal.valueOf(milliPoints, 3).setScale(2, RoundingMode.DOWN);
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /// Percent with one decimal.
    static BigDecimal percent(int milliPoints, int of) {
        return BigDecimal.valueOf(milliPoints * 1000L / of, 1);
    }
}
