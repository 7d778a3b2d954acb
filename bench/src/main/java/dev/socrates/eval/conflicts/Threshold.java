package dev.socrates.eval.conflicts;

import java.util.List;
import java.util.stream.IntStream;

/// From which score on a pair is taken for a conflict.
final class Threshold {

    private static final double LOWEST = -0.5;
    private static final double STEP = 0.01;
    private static final int STEPS = 200;

    /// Scores that do as well but for this are equally good; their middle is the safest.
    private static final double AS_GOOD = 0.004;

    private Threshold() {}

    /// Where the mean F1 over the samples is best.
    static double of(List<Sample> samples) {
        var means = IntStream.range(0, STEPS)
                .mapToDouble(step -> mean(samples, LOWEST + step * STEP))
                .toArray();
        double best =
                IntStream.range(0, STEPS).mapToDouble(step -> means[step]).max().orElse(0);
        return IntStream.range(0, STEPS)
                .filter(step -> means[step] >= best - AS_GOOD)
                .mapToDouble(step -> LOWEST + step * STEP)
                .average()
                .orElse(0);
    }

    private static double mean(List<Sample> samples, double threshold) {
        return samples.stream()
                .mapToDouble(sample -> sample.f1(
                        sample.scores(),
                        threshold,
                        IntStream.range(0, sample.scores().length).toArray()))
                .average()
                .orElse(0);
    }
}
