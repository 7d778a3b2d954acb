package dev.socrates.eval.sequence;

import dev.socrates.engine.learning.Chain;
import dev.socrates.engine.learning.SequenceModel;
import dev.socrates.eval.Minimiser;
import java.util.List;

/// The penalised negative log likelihood of labelled sequences and its gradient. A point holds the weights of what is
/// seen, one for each label, and behind them the weights of a label after another, row by row. The further a point is
/// from the centre, the higher the penalty.
final class Likelihood implements Minimiser.Function {

    private final List<String> labels;
    private final int features;
    private final List<Sequence> sequences;
    private final double penalty;
    private final double[] centre;

    /// Labelled places.
    static final class Sequence {

        private final int[][] seen;
        private final int[] truth;

        /// @param seen for each place the numbers of what is seen there
        Sequence(int[][] seen, int[] truth) {
            this.seen = seen;
            this.truth = truth;
        }
    }

    /// @param centre where the penalty is nothing: the weights before any of these sequences was seen
    Likelihood(List<String> labels, int features, List<Sequence> sequences, double penalty, double[] centre) {
        this.labels = labels;
        this.features = features;
        this.sequences = sequences;
        this.penalty = penalty;
        this.centre = centre.clone();
    }

    double[][] follows(double[] point) {
        int count = labels.size();
        var follows = new double[count][count];
        for (int before = 0; before < count; before++) {
            System.arraycopy(point, (features + before) * count, follows[before], 0, count);
        }
        return follows;
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double value = 0;
        for (int i = 0; i < point.length; i++) {
            double off = point[i] - centre[i];
            value += penalty / 2 * off * off;
            gradient[i] = penalty * off;
        }
        var follows = follows(point);
        for (var sequence : sequences) {
            value += add(sequence, point, follows, gradient);
        }
        return value;
    }

    private double add(Sequence sequence, double[] point, double[][] follows, double[] gradient) {
        int count = labels.size();
        var scores = scores(sequence, point);
        double truth = 0;
        for (int at = 0; at < scores.length; at++) {
            int label = sequence.truth[at];
            truth += scores[at][label] + (at == 0 ? 0 : follows[sequence.truth[at - 1]][label]);
        }
        var chain = SequenceModel.chain(labels, scores, follows);
        for (int at = 0; at < scores.length; at++) {
            double[] surplus = new double[count];
            for (int label = 0; label < count; label++) {
                surplus[label] = chain.at(at, label) - (sequence.truth[at] == label ? 1 : 0);
            }
            for (int seen : sequence.seen[at]) {
                for (int label = 0; label < count; label++) {
                    gradient[seen * count + label] += surplus[label];
                }
            }
            if (at > 0) {
                addFollows(chain, sequence, at, gradient);
            }
        }
        return chain.logPartition() - truth;
    }

    private void addFollows(Chain chain, Sequence sequence, int at, double[] gradient) {
        int count = labels.size();
        for (int before = 0; before < count; before++) {
            for (int label = 0; label < count; label++) {
                gradient[(features + before) * count + label] += chain.at(at - 1, before, label);
            }
        }
        gradient[(features + sequence.truth[at - 1]) * count + sequence.truth[at]]--;
    }

    private double[][] scores(Sequence sequence, double[] point) {
        int count = labels.size();
        var scores = new double[sequence.seen.length][count];
        for (int at = 0; at < scores.length; at++) {
            for (int seen : sequence.seen[at]) {
                for (int label = 0; label < count; label++) {
                    scores[at][label] += point[seen * count + label];
                }
            }
        }
        return scores;
    }
}
