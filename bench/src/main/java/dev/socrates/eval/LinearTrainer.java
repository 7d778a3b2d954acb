package dev.socrates.eval;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fits linear models with liblinear. The same examples in the same order give the same model.
public final class LinearTrainer {

    private static final long SEED = 1;
    private static final double TOLERANCE = 0.01;
    private static final String BEFORE = "before=";

    private LinearTrainer() {}

    public record Example(Features features, String label) {}

    /// How a model is fitted.
    ///
    /// @param solver logistic regression gives probabilities, a support vector machine only scores
    /// @param cost of an error against the size of the weights (liblinear's C)
    /// @param balanced whether an error in a rare class costs as much more as the class is rarer
    public record Recipe(SolverType solver, double cost, boolean balanced) {

        public static Recipe logistic(double cost) {
            return new Recipe(SolverType.L2R_LR, cost, false);
        }

        public static Recipe svm(double cost) {
            return new Recipe(SolverType.L2R_L2LOSS_SVC_DUAL, cost, false);
        }

        public Recipe withBalance() {
            return new Recipe(solver, cost, true);
        }
    }

    public static LinearModel fit(List<Example> examples, Recipe recipe) {
        Linear.disableDebugOutput();
        var classes =
                List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        var names = names(examples);
        var problem = problem(examples, classes, names);
        var parameter = new Parameter(recipe.solver(), recipe.cost(), TOLERANCE);
        parameter.setRandom(new java.util.Random(SEED));
        if (recipe.balanced()) {
            balance(parameter, problem, classes.size());
        }
        return model(Linear.train(problem, parameter), classes, names);
    }

    /// Goes on from what was learned before: how far its scores are to be believed is fitted beside the rest, and
    /// the sum of both is one model again.
    ///
    /// @throws IllegalArgumentException when the examples have other classes than the model
    public static LinearModel fit(List<Example> examples, Recipe recipe, LinearModel before) {
        var fitted = fit(
                examples.stream()
                        .map(example -> new Example(withScores(example.features(), before), example.label()))
                        .toList(),
                recipe);
        if (!fitted.classes().equals(before.classes())) {
            throw new IllegalArgumentException(fitted.classes() + " are not the classes " + before.classes());
        }
        var rows = new HashMap<String, float[]>();
        var seen = new TreeSet<>(before.seen());
        seen.addAll(fitted.seen());
        before.classes().forEach(name -> seen.remove(BEFORE + name));
        seen.forEach(name -> rows.put(name, narrow(sum(fitted.weights(name), before.weights(name), fitted))));
        return new LinearModel(fitted.classes(), sum(fitted.bias(), before.bias(), fitted), rows);
    }

    private static Features withScores(Features features, LinearModel before) {
        double[] scores = before.scores(features);
        var all = new Features();
        features.forEach(all::add);
        for (int i = 0; i < scores.length; i++) {
            all.add(BEFORE + before.classes().get(i), scores[i]);
        }
        return all;
    }

    /// What is new, and what was known before as far as it is believed.
    private static double[] sum(double[] now, double[] before, LinearModel fitted) {
        double[] sum = now.clone();
        for (int from = 0; from < before.length; from++) {
            double[] belief = fitted.weights(BEFORE + fitted.classes().get(from));
            for (int to = 0; to < sum.length; to++) {
                sum[to] += belief[to] * before[from];
            }
        }
        return sum;
    }

    private static float[] narrow(double[] wide) {
        var row = new float[wide.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) wide[i];
        }
        return row;
    }

    private static Map<String, Integer> names(List<Example> examples) {
        var names = new TreeMap<String, Integer>();
        examples.forEach(example -> example.features().forEach((name, value) -> names.put(name, 0)));
        int next = 1;
        for (var entry : names.entrySet()) {
            entry.setValue(next++);
        }
        return names;
    }

    private static Problem problem(List<Example> examples, List<String> classes, Map<String, Integer> names) {
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int row = 0; row < problem.l; row++) {
            var example = examples.get(row);
            var nodes = new ArrayList<Feature>();
            example.features().forEach((name, value) -> nodes.add(new FeatureNode(names.getOrDefault(name, 0), value)));
            nodes.sort(Comparator.comparingInt(Feature::getIndex));
            nodes.add(new FeatureNode(problem.n, 1));
            problem.x[row] = nodes.toArray(Feature[]::new);
            problem.y[row] = classes.indexOf(example.label());
        }
        return problem;
    }

    private static void balance(Parameter parameter, Problem problem, int classes) {
        double[] counts = new double[classes];
        for (double label : problem.y) {
            counts[(int) label]++;
        }
        double[] weights = new double[classes];
        int[] labels = new int[classes];
        for (int i = 0; i < classes; i++) {
            labels[i] = i;
            weights[i] = problem.l / (classes * counts[i]);
        }
        parameter.setWeights(weights, labels);
    }

    /// liblinear keeps one weight for two classes, and the classes in the order in which they came.
    private static LinearModel model(
            de.bwaldvogel.liblinear.Model fitted, List<String> classes, Map<String, Integer> names) {
        int count = classes.size();
        int[] labels = fitted.getLabels();
        double[] found = fitted.getFeatureWeights();
        boolean single = found.length == names.size() + 1;
        var rows = new HashMap<String, float[]>();
        names.forEach((name, index) -> {
            var row = new float[count];
            for (int i = 0; i < count; i++) {
                row[labels[i]] = (float) weight(found, index - 1, i, count, single);
            }
            rows.put(name, row);
        });
        double[] bias = new double[count];
        for (int i = 0; i < count; i++) {
            bias[labels[i]] = weight(found, names.size(), i, count, single);
        }
        return new LinearModel(classes, bias, rows);
    }

    private static double weight(double[] found, int feature, int label, int count, boolean single) {
        if (single) {
            // Half for each side: the softmax of the two scores is then the logistic of the one.
            return (label == 0 ? 0.5 : -0.5) * found[feature];
        }
        return found[feature * count + label];
    }
}
