package dev.socrates.engine.learning;

import java.util.Arrays;

/// One sequence under a linear-chain model: the score of each label at each place, and of each label after each other.
/// A label after another may be ruled out by a score of negative infinity.
///
/// Forward-backward and Viterbi as in Rabiner, A tutorial on hidden Markov models (1989), on potentials instead of
/// probabilities, scaled at each place.
public final class Chain {

    private final double[][] potentials;
    private final double[][] follows;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;
    private double logPartition;

    /// @param scores per place one for each label
    /// @param follows the exponential of the score of a label (column) after another (row); 0 where it is ruled out
    public Chain(double[][] scores, double[][] follows) {
        int labels = follows.length;
        this.potentials = new double[scores.length][labels];
        this.follows = follows;
        this.forward = new double[scores.length][labels];
        this.backward = new double[scores.length][labels];
        this.scales = new double[scores.length];
        for (int at = 0; at < scores.length; at++) {
            double highest = Arrays.stream(scores[at]).max().orElse(0);
            for (int label = 0; label < labels; label++) {
                potentials[at][label] = Math.exp(scores[at][label] - highest);
            }
            logPartition += highest;
        }
        goForward();
        goBackward();
    }

    /// The logarithm of the sum over all sequences of labels.
    public double logPartition() {
        return logPartition;
    }

    /// Probability of a label at a place.
    public double at(int place, int label) {
        return forward[place][label] * backward[place][label];
    }

    /// Probability of a label at a place and another at the next.
    public double at(int place, int label, int next) {
        return forward[place][label]
                * follows[label][next]
                * potentials[place + 1][next]
                * backward[place + 1][next]
                / scales[place + 1];
    }

    /// Probability that a stretch has exactly these labels.
    ///
    /// @param first place of the first label
    public double of(int first, int[] labels) {
        double probability = forward[first][labels[0]];
        for (int i = 1; i < labels.length; i++) {
            int place = first + i;
            probability *= follows[labels[i - 1]][labels[i]] * potentials[place][labels[i]] / scales[place];
        }
        return probability * backward[first + labels.length - 1][labels[labels.length - 1]];
    }

    /// The most probable sequence of labels; among equals the one with the lower labels.
    public int[] best() {
        int length = potentials.length;
        if (length == 0) {
            return new int[0];
        }
        var from = new int[length][follows.length];
        double[] reached = potentials[0].clone();
        for (int at = 1; at < length; at++) {
            double[] next = new double[follows.length];
            for (int label = 0; label < follows.length; label++) {
                int before = bestBefore(reached, label);
                from[at][label] = before;
                next[label] = reached[before] * follows[before][label] * potentials[at][label];
            }
            reached = scaled(next);
        }
        int[] best = new int[length];
        best[length - 1] = highest(reached);
        for (int at = length - 1; at > 0; at--) {
            best[at - 1] = from[at][best[at]];
        }
        return best;
    }

    private int bestBefore(double[] reached, int label) {
        int best = 0;
        for (int before = 1; before < follows.length; before++) {
            if (reached[before] * follows[before][label] > reached[best] * follows[best][label]) {
                best = before;
            }
        }
        return best;
    }

    private void goForward() {
        for (int at = 0; at < potentials.length; at++) {
            double sum = 0;
            for (int label = 0; label < follows.length; label++) {
                double reached = at == 0 ? 1 : 0;
                for (int before = 0; at > 0 && before < follows.length; before++) {
                    reached += forward[at - 1][before] * follows[before][label];
                }
                forward[at][label] = reached * potentials[at][label];
                sum += forward[at][label];
            }
            scales[at] = sum;
            logPartition += Math.log(sum);
            for (int label = 0; label < follows.length; label++) {
                forward[at][label] /= sum;
            }
        }
    }

    private void goBackward() {
        int last = potentials.length - 1;
        if (last >= 0) {
            Arrays.fill(backward[last], 1);
        }
        for (int at = last - 1; at >= 0; at--) {
            for (int label = 0; label < follows.length; label++) {
                double sum = 0;
                for (int next = 0; next < follows.length; next++) {
                    sum += follows[label][next] * potentials[at + 1][next] * backward[at + 1][next];
                }
                backward[at][label] = sum / scales[at + 1];
            }
        }
    }

    private static double[] scaled(double[] values) {
        double highest = values[highest(values)];
        for (int i = 0; i < values.length; i++) {
            values[i] /= highest;
        }
        return values;
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
