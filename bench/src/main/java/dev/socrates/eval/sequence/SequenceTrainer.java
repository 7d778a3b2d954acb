package dev.socrates.eval.sequence;

import dev.socrates.engine.learning.SequenceModel;
import dev.socrates.eval.Minimiser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fits a conditional random field by maximum likelihood with a penalty on the squares of the weights. The same
/// examples in the same order give the same model.
public final class SequenceTrainer {

    private static final double TOLERANCE = 1e-5;

    private SequenceTrainer() {}

    /// @param seen for each place what is seen there
    /// @param labels one for each place
    public record Example(List<List<String>> seen, List<String> labels) {}

    /// @param penalty half of this times the sum of the squared weights is added to the negative log likelihood
    /// @param rarest what is seen less often in all examples is left out
    public record Recipe(double penalty, int rarest, int rounds) {}

    public static SequenceModel fit(List<Example> examples, Recipe recipe) {
        var labels = new TreeSet<String>();
        examples.forEach(example -> labels.addAll(example.labels()));
        int count = labels.size();
        return fit(examples, recipe, new SequenceModel(List.copyOf(labels), new double[count][count], Map.of()));
    }

    /// Goes on from what was learned before: the penalty is on the squares of the differences to its weights.
    ///
    /// @throws IllegalArgumentException when an example has a label that the model does not know
    public static SequenceModel fit(List<Example> examples, Recipe recipe, SequenceModel before) {
        var labels = before.labels();
        var names = names(examples, recipe.rarest(), before);
        double[] start = start(names, before);
        var likelihood =
                new Likelihood(labels, names.size(), numbered(examples, names, labels), recipe.penalty(), start);
        double[] fitted = Minimiser.minimum(likelihood, start, recipe.rounds(), TOLERANCE);
        var rows = new HashMap<String, float[]>();
        names.forEach((name, index) -> {
            var row = new float[labels.size()];
            for (int label = 0; label < row.length; label++) {
                row[label] = (float) fitted[index * row.length + label];
            }
            rows.put(name, row);
        });
        return new SequenceModel(labels, likelihood.follows(fitted), rows);
    }

    private static double[] start(Map<String, Integer> names, SequenceModel before) {
        int count = before.labels().size();
        double[] start = new double[(names.size() + count) * count];
        names.forEach((name, index) -> {
            double[] row = before.weights(name);
            System.arraycopy(row, 0, start, index * count, count);
        });
        for (int label = 0; label < count; label++) {
            System.arraycopy(before.follows(label), 0, start, (names.size() + label) * count, count);
        }
        return start;
    }

    /// What is seen often enough, and all that was known before, in the order of the alphabet.
    private static Map<String, Integer> names(List<Example> examples, int rarest, SequenceModel before) {
        var counts = new TreeMap<String, Integer>();
        examples.forEach(example ->
                example.seen().forEach(seen -> seen.forEach(name -> counts.merge(name, 1, Integer::sum))));
        counts.values().removeIf(count -> count < rarest);
        before.seen().forEach(name -> counts.put(name, 0));
        int next = 0;
        for (var entry : counts.entrySet()) {
            entry.setValue(next++);
        }
        return counts;
    }

    private static List<Likelihood.Sequence> numbered(
            List<Example> examples, Map<String, Integer> names, List<String> labels) {
        var numbers = new HashMap<>(names);
        var sequences = new ArrayList<Likelihood.Sequence>();
        for (var example : examples) {
            var seen = new int[example.seen().size()][];
            Arrays.setAll(
                    seen,
                    at -> example.seen().get(at).stream()
                            .mapToInt(name -> numbers.getOrDefault(name, -1))
                            .filter(index -> index >= 0)
                            .toArray());
            int[] truth = example.labels().stream()
                    .mapToInt(label -> number(label, labels))
                    .toArray();
            sequences.add(new Likelihood.Sequence(seen, truth));
        }
        return sequences;
    }

    private static int number(String label, List<String> labels) {
        int number = labels.indexOf(label);
        if (number < 0) {
            throw new IllegalArgumentException("no label " + label + " in " + labels);
        }
        return number;
    }
}
