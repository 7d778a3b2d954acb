package dev.socrates.eval.conflicts;

import dev.socrates.engine.conflict.pairs.PairJudge;
import dev.socrates.engine.learning.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pairs of a file with what the ranking model sees of them. Beside the likeness of the two statements that is how
/// far the pair stands out: how much more alike they are than either is to its next neighbour in the file
/// (unlabelled statistics, after cross-domain similarity local scaling, Conneau et al. 2018).
final class Sample {

    private static final List<String> LIKENESS = List.of("cosine", "jaccard", "content", "kept");

    final PairFile file;
    final List<Features> features = new ArrayList<>();
    final double[] likeness;

    Sample(PairFile file, Meanings meanings) {
        this.file = file;
        this.likeness = new double[file.pairs().size()];
        meanings.learn(file.pairs());
        for (int i = 0; i < likeness.length; i++) {
            var pair = file.pairs().get(i);
            var all = PairJudge.features(
                            meanings.statement(pair.left()),
                            meanings.statement(pair.right()),
                            meanings.cosine(pair))
                    .values();
            var own = new Features();
            LIKENESS.forEach(name -> own.add(name, all.getOrDefault(name, 0.0)));
            likeness[i] = (all.getOrDefault("content", 0.0) + all.getOrDefault("cosine", 0.0)) / 6;
            features.add(own);
        }
        standing();
    }

    private void standing() {
        var best = new HashMap<String, double[]>();
        for (int i = 0; i < likeness.length; i++) {
            for (var text : List.of(file.pairs().get(i).left(), file.pairs().get(i).right())) {
                raise(best.computeIfAbsent(text, key -> new double[2]), likeness[i]);
            }
        }
        for (int i = 0; i < likeness.length; i++) {
            double left = above(best, file.pairs().get(i).left(), likeness[i]);
            double right = above(best, file.pairs().get(i).right(), likeness[i]);
            features.get(i).add("above the nearer", Math.min(left, right) * 6);
            features.get(i).add("above the farther", Math.max(left, right) * 6);
        }
    }

    private static void raise(double[] two, double value) {
        if (value > two[0]) {
            two[1] = two[0];
            two[0] = value;
        } else if (value > two[1]) {
            two[1] = value;
        }
    }

    private static double above(Map<String, double[]> best, String text, double value) {
        var two = best.getOrDefault(text, new double[2]);
        return value - (value >= two[0] ? two[1] : two[0]);
    }

    List<Integer> byLikeness(boolean conflicting) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < likeness.length; i++) {
            if (file.pairs().get(i).conflicting() == conflicting) {
                rows.add(i);
            }
        }
        rows.sort(Comparator.comparingDouble((Integer row) -> -likeness[row]));
        return rows;
    }
}
