package dev.socrates.eval;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Percentile intervals by resampling with replacement (Efron 1979), with a fixed seed.
public final class Bootstrap {

    private static final long SEED = 20_260_301;
    private static final int ROUNDS = 1_000;

    private Bootstrap() {}

    /// The middle 95 % of what a figure would have been on other samples of the same size.
    public record Interval(double low, double high) {}

    /// @param units how many things are drawn: examples, or the groups that belong together (a document, an interview)
    /// @param figure the figure over the units with these numbers; a number may come several times
    public static Interval of(int units, ToDoubleFunction<int[]> figure) {
        var random = new Random(SEED);
        double[] figures = new double[ROUNDS];
        int[] drawn = new int[units];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < units; i++) {
                drawn[i] = random.nextInt(units);
            }
            figures[round] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(figures);
        return new Interval(figures[ROUNDS / 40], figures[ROUNDS - 1 - ROUNDS / 40]);
    }
}
