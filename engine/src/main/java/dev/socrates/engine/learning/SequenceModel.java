package dev.socrates.engine.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): labels a sequence as a whole, by what is
/// seen at each place and by which label follows which. Immutable and thread-safe. Labels are `O`, `B-x` and `I-x`; an
/// `I-x` follows its `B-x` or `I-x` and nothing else.
public final class SequenceModel {

    /// Weights are written as whole multiples of this; what rounds to nothing is left out.
    private static final float STEP = 1 / 50f;

    private final List<String> labels;
    private final double[][] follows;
    private final Map<String, float[]> weights;

    /// @param labels numbers of labels are their places in this list
    /// @param follows the weight of a label (column) after another (row)
    /// @param weights per thing seen one weight for each label
    public SequenceModel(List<String> labels, double[][] follows, Map<String, float[]> weights) {
        this.labels = List.copyOf(labels);
        this.follows = Arrays.stream(follows).map(double[]::clone).toArray(double[][]::new);
        this.weights = Map.copyOf(weights);
    }

    public List<String> labels() {
        return labels;
    }

    /// Everything that has weights.
    public Set<String> seen() {
        return weights.keySet();
    }

    /// The weights of something seen, in the order of the labels; zeros for what the model never saw.
    public double[] weights(String seen) {
        double[] wide = new double[labels.size()];
        var row = weights.get(seen);
        if (row != null) {
            Arrays.setAll(wide, label -> row[label]);
        }
        return wide;
    }

    /// The weights of each label after the one with this number.
    public double[] follows(int label) {
        return follows[label].clone();
    }

    /// Whether a label may come after another, or, after null, at the beginning.
    public static boolean mayFollow(@Nullable String before, String label) {
        if (!label.startsWith("I-")) {
            return true;
        }
        return before != null && before.length() > 2 && before.substring(2).equals(label.substring(2));
    }

    /// @param sequence for each place what is seen there; what the model never saw counts nothing
    public Chain chain(List<? extends List<String>> sequence) {
        var scores = new double[sequence.size()][labels.size()];
        for (int at = 0; at < scores.length; at++) {
            for (var seen : sequence.get(at)) {
                var row = weights.get(seen);
                for (int label = 0; row != null && label < row.length; label++) {
                    scores[at][label] += row[label];
                }
            }
        }
        return chain(labels, scores, follows);
    }

    /// Scores as a chain that keeps to which label may follow which.
    ///
    /// @param scores per place one for each label; those that may not be first are overwritten
    public static Chain chain(List<String> labels, double[][] scores, double[][] follows) {
        int count = labels.size();
        var potentials = new double[count][count];
        for (int label = 0; label < count; label++) {
            for (int before = 0; before < count; before++) {
                boolean may = mayFollow(labels.get(before), labels.get(label));
                potentials[before][label] = may ? Math.exp(follows[before][label]) : 0;
            }
            if (scores.length > 0 && !mayFollow(null, labels.get(label))) {
                scores[0][label] = Double.NEGATIVE_INFINITY;
            }
        }
        return new Chain(scores, potentials);
    }

    /// Writes the model as gzipped text, sorted: the same model gives the same bytes.
    public void write(OutputStream out) throws IOException {
        var text = new StringBuilder(String.join("\t", labels)).append('\n');
        for (var row : follows) {
            text.append(numbers(row)).append('\n');
        }
        new TreeMap<>(weights).forEach((name, row) -> {
            var wide = new double[row.length];
            Arrays.setAll(wide, label -> row[label]);
            var numbers = numbers(wide);
            if (numbers.chars().anyMatch(c -> c >= '1' && c <= '9')) {
                text.append(name).append('\t').append(numbers).append('\n');
            }
        });
        ModelText.write(out, text);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws UncheckedIOException when it cannot be read
    public static SequenceModel read(InputStream in) {
        return ModelText.read(in, lines -> {
            var labels = List.of(ModelText.cells(lines));
            var follows = new double[labels.size()][labels.size()];
            for (var row : follows) {
                var parts = ModelText.cells(lines);
                Arrays.setAll(row, label -> Integer.parseInt(parts[label]) * STEP);
            }
            var weights = new HashMap<String, float[]>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("\t", -1);
                var row = new float[labels.size()];
                for (int label = 0; label < row.length; label++) {
                    row[label] = Integer.parseInt(parts[label + 1]) * STEP;
                }
                weights.put(parts[0], row);
            }
            return new SequenceModel(labels, follows, weights);
        });
    }

    private static String numbers(double[] values) {
        var text = new StringBuilder();
        for (double value : values) {
            text.append(text.isEmpty() ? "" : "\t").append(Math.round(value / STEP));
        }
        return text.toString();
    }
}
