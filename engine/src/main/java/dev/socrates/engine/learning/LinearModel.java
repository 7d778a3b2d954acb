package dev.socrates.engine.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A linear classifier: each class scores the weighted sum of the features, and the highest score wins. Immutable
/// and thread-safe. With two classes both have weights, so that every decision can be explained in the same way.
public final class LinearModel {

    /// Weights smaller than this do not change any decision worth speaking of.
    private static final double NEGLIGIBLE = 1e-4;

    private final List<String> classes;
    private final double[] bias;
    private final Map<String, float[]> weights;

    /// @param bias one per class, in the order of the classes
    /// @param weights per feature one weight for each class
    public LinearModel(List<String> classes, double[] bias, Map<String, float[]> weights) {
        if (bias.length != classes.size()) {
            throw new IllegalArgumentException(classes.size() + " classes, but " + bias.length + " biases");
        }
        this.classes = List.copyOf(classes);
        this.bias = bias.clone();
        this.weights = Map.copyOf(weights);
    }

    public List<String> classes() {
        return classes;
    }

    /// What each class scores before anything is seen, in the order of the classes.
    public double[] bias() {
        return bias.clone();
    }

    /// Everything that has weights.
    public Set<String> seen() {
        return weights.keySet();
    }

    /// The weights of a feature in the order of the classes; zeros for what the model never saw.
    public double[] weights(String feature) {
        double[] wide = new double[classes.size()];
        var row = weights.get(feature);
        if (row != null) {
            Arrays.setAll(wide, i -> row[i]);
        }
        return wide;
    }

    /// Scores in the order of the classes; a feature that the model never saw counts nothing.
    public double[] scores(Features features) {
        double[] scores = bias.clone();
        features.forEach((name, value) -> {
            var weight = weights.get(name);
            if (weight != null) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += weight[i] * value;
                }
            }
        });
        return scores;
    }

    /// Probabilities in the order of the classes, by the softmax of the scores; they add up to 1.
    public double[] probabilities(Features features) {
        double[] scores = scores(features);
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /// The class with the highest score; among equals the first.
    public String classify(Features features) {
        double[] scores = scores(features);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return classes.get(best);
    }

    /// What spoke most for a class (or, where negative, against it), the strongest first.
    public List<Contribution> explain(Features features, String ofClass, int limit) {
        int at = classes.indexOf(ofClass);
        if (at < 0) {
            throw new IllegalArgumentException("no class " + ofClass + " in " + classes);
        }
        var contributions = new ArrayList<Contribution>();
        features.forEach((name, value) -> {
            var weight = weights.get(name);
            if (weight != null && weight[at] != 0) {
                contributions.add(new Contribution(name, value, weight[at] * value));
            }
        });
        contributions.sort((a, b) -> Double.compare(Math.abs(b.effect()), Math.abs(a.effect())));
        return List.copyOf(contributions.subList(0, Math.min(limit, contributions.size())));
    }

    /// @param effect what the feature added to the score of the class
    public record Contribution(String feature, double value, double effect) {}

    /// Writes the model as gzipped text, sorted, with four significant digits: the same model gives the same bytes.
    public void write(OutputStream out) throws IOException {
        var text = new StringBuilder(String.join("\t", classes)).append('\n');
        text.append(numbers(bias)).append('\n');
        new TreeMap<>(weights).forEach((name, row) -> {
            var wide = new double[row.length];
            boolean matters = false;
            for (int i = 0; i < row.length; i++) {
                wide[i] = row[i];
                matters |= Math.abs(row[i]) >= NEGLIGIBLE;
            }
            if (matters) {
                text.append(name).append('\t').append(numbers(wide)).append('\n');
            }
        });
        ModelText.write(out, text);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws UncheckedIOException when it cannot be read
    public static LinearModel read(InputStream in) {
        return ModelText.read(in, lines -> {
            var classes = List.of(ModelText.cells(lines));
            double[] bias = Arrays.stream(ModelText.cells(lines))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var weights = new HashMap<String, float[]>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("\t", -1);
                var row = new float[classes.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Float.parseFloat(parts[i + 1]);
                }
                weights.put(parts[0], row);
            }
            return new LinearModel(classes, bias, weights);
        });
    }

    /// Reads a model that is packed with the engine: `models/<name>.model.gz`.
    ///
    /// @throws IllegalStateException when there is none
    public static LinearModel shipped(String name) {
        var path = "/models/" + name + ".model.gz";
        var in = LinearModel.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("no model " + path);
        }
        return read(in);
    }

    private static String numbers(double[] values) {
        var text = new StringBuilder();
        for (double value : values) {
            text.append(text.isEmpty() ? "" : "\t").append(String.format(Locale.ROOT, "%.4g", value));
        }
        return text.toString();
    }
}
