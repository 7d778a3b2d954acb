package dev.socrates.engine.conflict.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How much each pair of statements stands out among the pairs of a project: two versions of one statement are far
/// more alike than either is to its next neighbour, while statements of one mould are alike in whole groups.
/// The constants were chosen among some hundred by their figures on WorldVista and UAV (TF_CDN), so what those two
/// files score is no measure of unseen ones.
/// The idea of subtracting the neighbourhood is that of cross-domain similarity local scaling (Conneau et al. 2018).
public final class Standing {

    /// What nearly all pairs of a project share is its language, not its matter.
    private static final double BACKGROUND = 0.97;

    private static final double FURTHEST = 0.3;
    private static final double WEIGHT = 0.5;

    /// Where every tenth pair is that alike, somebody picked the pairs, and most pairs are no background.
    private static final double ALIKE = 0.5;
    private static final double PICKED = 0.1;

    private Standing() {}

    /// Two statements by number, and how alike they are, each from 0 to 1.
    ///
    /// @param words share of content words that both have
    /// @param meaning cosine of their vectors
    /// @param rarity as [Rarity#likeness] tells
    public record Alike(int left, int right, double words, double meaning, double rarity) {

        double mean() {
            return (words + meaning + rarity) / 3;
        }
    }

    /// Whether the pairs seem to be chosen ones instead of all pairs of some statements.
    public static boolean picked(List<Alike> pairs) {
        long alike = pairs.stream().filter(pair -> pair.words() > ALIKE).count();
        return alike > PICKED * pairs.size();
    }

    /// One score for each pair, in the order given; about -0.5 to 1.3, higher for those that stand out. Of picked pairs
    /// it is how alike they are, as their neighbours may be among the pairs that nobody picked.
    public static double[] scores(List<Alike> pairs) {
        return picked(pairs)
                ? pairs.stream().mapToDouble(Alike::mean).toArray()
                : aboveNeighbours(pairs, aboveBackground(pairs));
    }

    private static double[] aboveBackground(List<Alike> pairs) {
        var scores = new double[pairs.size()];
        for (ToDoubleFunction<Alike> likeness :
                List.<ToDoubleFunction<Alike>>of(Alike::words, Alike::meaning, Alike::rarity)) {
            double[] values = pairs.stream().mapToDouble(likeness).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double background = sorted.length == 0 ? 0 : sorted[(int) (BACKGROUND * (sorted.length - 1))];
            double width = Math.max(1e-6, 1 - background);
            for (int i = 0; i < values.length; i++) {
                scores[i] += (values[i] - background) / width / 3;
            }
        }
        return scores;
    }

    private static double[] aboveNeighbours(List<Alike> pairs, double[] scores) {
        var best = new HashMap<Integer, double[]>();
        for (int i = 0; i < scores.length; i++) {
            raise(best, pairs.get(i).left(), scores[i]);
            raise(best, pairs.get(i).right(), scores[i]);
        }
        var standing = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            standing[i] = scores[i]
                    + WEIGHT
                            * (above(best, pairs.get(i).left(), scores[i])
                                    + above(best, pairs.get(i).right(), scores[i]));
        }
        return standing;
    }

    private static void raise(Map<Integer, double[]> best, int statement, double score) {
        var two = best.computeIfAbsent(statement, key -> new double[2]);
        if (score > two[0]) {
            two[1] = two[0];
            two[0] = score;
        } else if (score > two[1]) {
            two[1] = score;
        }
    }

    private static double above(Map<Integer, double[]> best, int statement, double score) {
        var two = best.getOrDefault(statement, new double[2]);
        double distance = score - (score >= two[0] ? two[1] : two[0]);
        return Math.clamp(distance, -FURTHEST, FURTHEST);
    }
}
