package dev.socrates.eval.sequence;

import dev.socrates.engine.learning.SequenceModel;
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
        var found = new TreeSet<String>();
        examples.forEach(example -> found.addAll(example.labels()));
        var labels = List.copyOf(found);
        var names = names(examples, recipe.rarest());
        var likelihood = new Likelihood(labels, names.size(), numbered(examples, names, labels), recipe.penalty());
        double[] fitted = Minimiser.minimum(likelihood, new double[likelihood.size()], recipe.rounds(), TOLERANCE);
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

    private static Map<String, Integer> names(List<Example> examples, int rarest) {
        var counts = new TreeMap<String, Integer>();
        examples.forEach(example ->
                example.seen().forEach(seen -> seen.forEach(name -> counts.merge(name, 1, Integer::sum))));
        counts.values().removeIf(count -> count < rarest);
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
            int[] truth = example.labels().stream().mapToInt(labels::indexOf).toArray();
            sequences.add(new Likelihood.Sequence(seen, truth));
        }
        return sequences;
    }
}
