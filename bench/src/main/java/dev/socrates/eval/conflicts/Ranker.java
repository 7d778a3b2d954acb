package dev.socrates.eval.conflicts;

import dev.socrates.engine.learning.LinearModel;
import dev.socrates.eval.LinearTrainer;
import dev.socrates.eval.LinearTrainer.Example;
import dev.socrates.eval.LinearTrainer.Recipe;
import dev.socrates.eval.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Scores pairs by how likely they are a conflict, and says from which score on they are taken for one.
record Ranker(LinearModel model, double threshold) {

    private static final String CONFLICT = "Conflict";
    private static final int OF_EACH = 200;
    private static final int STEPS = 400;

    /// Each file counts the same, and in it conflicts as much as the other pairs, of which half are the most alike.
    static Ranker fit(List<Sample> samples) {
        var examples = new ArrayList<Example>();
        for (var sample : samples) {
            var conflicts = sample.byLikeness(true);
            var others = sample.byLikeness(false);
            for (int i = 0; i < 2 * OF_EACH && !conflicts.isEmpty(); i++) {
                int row = conflicts.size() > 2 * OF_EACH ? i * conflicts.size() / (2 * OF_EACH) : i % conflicts.size();
                examples.add(new Example(sample.features.get(conflicts.get(row)), CONFLICT));
            }
            int near = Math.min(OF_EACH, others.size());
            int step = Math.max(1, (others.size() - near) / OF_EACH);
            for (int i = 0; i < others.size(); i += i < near ? 1 : step) {
                examples.add(new Example(sample.features.get(others.get(i)), "Other"));
            }
        }
        var model = LinearTrainer.fit(examples, Recipe.logistic(1));
        return new Ranker(model, threshold(model, samples));
    }

    double[] scores(Sample sample) {
        return scores(model, sample);
    }

    private static double[] scores(LinearModel model, Sample sample) {
        int at = model.classes().indexOf(CONFLICT);
        return sample.features.stream()
                .mapToDouble(features -> model.probabilities(features)[at])
                .toArray();
    }

    /// The score at which the mean F1 over the files is best.
    private static double threshold(LinearModel model, List<Sample> samples) {
        var scores = samples.stream().map(sample -> scores(model, sample)).toList();
        double best = -1;
        double threshold = 0.5;
        for (int step = 1; step < STEPS; step++) {
            double at = (double) step / STEPS;
            double mean = IntStream.range(0, samples.size())
                    .mapToDouble(i -> f1(samples.get(i).file, scores.get(i), at))
                    .average()
                    .orElse(0);
            if (mean > best) {
                best = mean;
                threshold = at;
            }
        }
        return threshold;
    }

    static double f1(PairFile file, double[] scores, double threshold) {
        return f1(file, scores, threshold, IntStream.range(0, scores.length).toArray());
    }

    static double f1(PairFile file, double[] scores, double threshold, int[] rows) {
        int both = 0;
        int found = 0;
        int wanted = 0;
        for (int row : rows) {
            boolean is = file.pairs().get(row).conflicting();
            boolean was = scores[row] >= threshold;
            both += is && was ? 1 : 0;
            found += was ? 1 : 0;
            wanted += is ? 1 : 0;
        }
        return Scores.f1(both, found - both, wanted - both);
    }
}
