package dev.socrates.eval.answers;

import dev.socrates.engine.extraction.Belonging;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import dev.socrates.eval.Minimiser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/// Fits weights with which the right one of several choices scores highest: the choice is taken with a probability
/// proportional to the exponential of its score (McFadden 1974).
final class ConditionalLogit implements Minimiser.Function {

    /// Half of this times the sum of the squared weights is added to the negative log likelihood.
    private static final double PENALTY = 0.5;

    private static final int ROUNDS = 100;
    private static final double TOLERANCE = 1e-9;

    private final double[][][] seen;
    private final int[] right;

    /// @param choices what is seen of each of them
    /// @param right place of the right one
    record Example(List<Features> choices, int right) {}

    private ConditionalLogit(List<Example> examples, List<String> names) {
        seen = examples.stream()
                .map(example -> example.choices().stream()
                        .map(choice -> numbers(choice, names))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        right = examples.stream().mapToInt(Example::right).toArray();
    }

    static LinearModel fit(List<Example> examples) {
        var found = new TreeSet<String>();
        examples.forEach(example -> example.choices().forEach(choice -> choice.forEach((name, _) -> found.add(name))));
        var names = List.copyOf(found);
        double[] weights =
                Minimiser.minimum(new ConditionalLogit(examples, names), new double[names.size()], ROUNDS, TOLERANCE);
        var rows = new HashMap<String, float[]>();
        for (int i = 0; i < weights.length; i++) {
            rows.put(names.get(i), new float[] {(float) (-weights[i] / 2), (float) (weights[i] / 2)});
        }
        return new LinearModel(List.of(Belonging.APART, Belonging.HERE), new double[2], rows);
    }

    private static double[] numbers(Features choice, List<String> names) {
        double[] numbers = new double[names.size()];
        choice.forEach((name, value) -> numbers[names.indexOf(name)] = value);
        return numbers;
    }

    @Override
    public double at(double[] weights, double[] gradient) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += PENALTY / 2 * weights[i] * weights[i];
            gradient[i] = PENALTY * weights[i];
        }
        for (int example = 0; example < seen.length; example++) {
            value += add(seen[example], right[example], weights, gradient);
        }
        return value;
    }

    private static double add(double[][] choices, int right, double[] weights, double[] gradient) {
        double[] scores = Arrays.stream(choices)
                .mapToDouble(choice -> dot(choice, weights))
                .toArray();
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        for (int choice = 0; choice < choices.length; choice++) {
            double surplus = Math.exp(scores[choice] - highest) / sum - (choice == right ? 1 : 0);
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += surplus * choices[choice][i];
            }
        }
        return Math.log(sum) + highest - scores[right];
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
