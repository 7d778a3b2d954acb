package dev.socrates.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The usual figures of classification and ranking.
public final class Scores {

    private Scores() {}

    /// F1 = 2 TP / (2 TP + FP + FN); 0 when nothing is right.
    public static double f1(long truePositives, long falsePositives, long falseNegatives) {
        long all = 2 * truePositives + falsePositives + falseNegatives;
        return all == 0 ? 0 : 2.0 * truePositives / all;
    }

    /// F1 of one class.
    public static double f1(List<String> truth, List<String> found, String of) {
        return f1(truth, found, of, IntStream.range(0, truth.size()).toArray());
    }

    public static double f1(List<String> truth, List<String> found, String of, int[] rows) {
        long both = 0;
        long onlyFound = 0;
        long onlyTrue = 0;
        for (int row : rows) {
            boolean is = truth.get(row).equals(of);
            boolean was = found.get(row).equals(of);
            both += is && was ? 1 : 0;
            onlyFound += !is && was ? 1 : 0;
            onlyTrue += is && !was ? 1 : 0;
        }
        return f1(both, onlyFound, onlyTrue);
    }

    /// Mean of the F1 of all classes of the truth, each counting the same.
    public static double macroF1(List<String> truth, List<String> found) {
        return macroF1(truth, found, IntStream.range(0, truth.size()).toArray());
    }

    public static double macroF1(List<String> truth, List<String> found, int[] rows) {
        return new TreeSet<>(truth)
                .stream()
                        .mapToDouble(of -> f1(truth, found, of, rows))
                        .average()
                        .orElse(0);
    }

    /// Mean of the F1 of all classes, each counting as often as it is true.
    public static double weightedF1(List<String> truth, List<String> found) {
        return weightedF1(truth, found, IntStream.range(0, truth.size()).toArray());
    }

    public static double weightedF1(List<String> truth, List<String> found, int[] rows) {
        double sum = 0;
        for (var of : new TreeSet<>(truth)) {
            long count =
                    IntStream.of(rows).filter(row -> truth.get(row).equals(of)).count();
            sum += count * f1(truth, found, of, rows);
        }
        return rows.length == 0 ? 0 : sum / rows.length;
    }

    /// Mean precision at each true one, in descending order of the scores; equal scores keep the order given.
    public static double averagePrecision(boolean[] truth, double[] scores) {
        double sum = 0;
        int found = 0;
        int seen = 0;
        for (int row : ranked(scores)) {
            seen++;
            if (truth[row]) {
                found++;
                sum += (double) found / seen;
            }
        }
        return found == 0 ? 0 : sum / found;
    }

    /// How many of the highest scored have to be looked at to see this share of the true ones.
    public static int reviewsForRecall(boolean[] truth, double[] scores, double recall) {
        int all = 0;
        for (boolean is : truth) {
            all += is ? 1 : 0;
        }
        int found = 0;
        int seen = 0;
        for (int row : ranked(scores)) {
            if (found >= recall * all) {
                break;
            }
            seen++;
            found += truth[row] ? 1 : 0;
        }
        return seen;
    }

    private static List<Integer> ranked(double[] scores) {
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < scores.length; row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparingDouble((Integer row) -> -scores[row]));
        return rows;
    }
}
