package dev.socrates.eval;

import org.jspecify.annotations.Nullable;

/// One measured figure.
///
/// @param n how many examples it was measured on
/// @param baseline the same figure of a simple method in the same run; null where there is none
/// @param low lower end of the 95 % bootstrap interval of the value; null where none was computed
/// @param fitted what was fitted on what, for people
public record Line(
        String task,
        String metric,
        int n,
        double value,
        @Nullable Double baseline,
        @Nullable Double low,
        @Nullable Double high,
        String fitted) {

    public static Line of(String task, String metric, int n, double value) {
        return new Line(task, metric, n, value, null, null, null, "");
    }

    public Line against(double figure) {
        return new Line(task, metric, n, value, figure, low, high, fitted);
    }

    public Line between(Bootstrap.Interval interval) {
        return new Line(task, metric, n, value, baseline, interval.low(), interval.high(), fitted);
    }

    public Line fitted(String what) {
        return new Line(task, metric, n, value, baseline, low, high, what);
    }
}
