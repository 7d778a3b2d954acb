package dev.socrates.eval.conflicts;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Where scores part into two groups, seen without a label: the cut at which two normal distributions, one on each
/// side, describe them with the least error (Kittler and Illingworth 1986).
final class TwoGroups {

    /// A smaller part of the scores is no group.
    private static final double LEAST = 0.05;

    /// Equal scores are no reason to call a group infinitely narrow.
    private static final double NARROWEST = 1e-4;

    /// So many standard deviations lie between the means of two halves of scores that are spread evenly. What a cut
    /// does not part better was one group (distance after Ashman, Bird and Zepf 1994).
    private static final double EVEN = 2 * Math.sqrt(3);

    private final double[] sorted;
    private final double[] sums;
    private final double[] squares;

    private TwoGroups(double[] scores) {
        sorted = scores.clone();
        Arrays.sort(sorted);
        sums = new double[sorted.length + 1];
        squares = new double[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            sums[i + 1] = sums[i] + sorted[i];
            squares[i + 1] = squares[i] + sorted[i] * sorted[i];
        }
    }

    /// Empty when the scores do not part.
    static OptionalDouble cut(double[] scores) {
        return new TwoGroups(scores).cut();
    }

    private OptionalDouble cut() {
        int least = Math.max(2, (int) Math.ceil(LEAST * sorted.length));
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int below = least; below <= sorted.length - least; below++) {
            double error = error(0, below) + error(below, sorted.length);
            if (error < lowest) {
                lowest = error;
                best = below;
            }
        }
        return best < 0 || distance(best) <= EVEN
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[best - 1] + sorted[best]) / 2);
    }

    private double error(int from, int to) {
        double share = (double) (to - from) / sorted.length;
        return share * Math.log(variance(from, to)) - 2 * share * Math.log(share);
    }

    private double distance(int at) {
        double apart = mean(at, sorted.length) - mean(0, at);
        return apart / Math.sqrt((variance(0, at) + variance(at, sorted.length)) / 2);
    }

    private double mean(int from, int to) {
        return (sums[to] - sums[from]) / (to - from);
    }

    private double variance(int from, int to) {
        double mean = mean(from, to);
        return Math.max(0, (squares[to] - squares[from]) / (to - from) - mean * mean) + NARROWEST;
    }
}
