package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.learning.Features;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the judge sees of two statements.
final class PairFeatures {

    private static final List<String> PARTS =
            List.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "ADP", "DET", "AUX");

    private static final int MANY = 4;

    /// Brings shares to about the width of the other features, so that all are held down alike in the fitting.
    private static final double WIDE = 3;

    private PairFeatures() {}

    static Features of(Statement left, Statement right, Difference difference, double cosine) {
        var features = new Features();
        likeness(features, left, right, difference, cosine);
        sizes(features, difference);
        int before = features.size();
        clues(features, left, right, difference);
        double clue = features.size() > before ? 1 : 0;
        features.add("clue", clue);
        features.add("clue and cosine", clue * cosine * WIDE);
        condition(features, left, right, difference);
        parts(
                features,
                left,
                difference.alignment().left(),
                right,
                difference.alignment().right());
        return features;
    }

    /// Closeness of meaning decides most near its upper end, where a straight line is too flat.
    private static void likeness(
            Features features, Statement left, Statement right, Difference difference, double cosine) {
        var alignment = difference.alignment();
        double longer = Math.max(1, Math.max(left.stems().size(), right.stems().size()));
        int shorter = Math.min(left.stems().size(), right.stems().size());
        features.add("cosine", cosine * WIDE);
        features.add("cosine over .8", Math.max(0, cosine - 0.8) * 10);
        features.add("cosine over .9", Math.max(0, cosine - 0.9) * 20);
        features.add("jaccard", jaccard(Set.copyOf(left.stems()), Set.copyOf(right.stems())) * WIDE);
        features.add("content", jaccard(left.content(), right.content()) * WIDE);
        features.add("contained", contained(left.content(), right.content()) * WIDE);
        features.add("kept", alignment.kept() / longer * WIDE);
        features.add("moved", alignment.moved() / longer * WIDE);
        features.add("length", shorter / longer * WIDE);
    }

    private static void sizes(Features features, Difference difference) {
        int left = difference.leftContent().size();
        int right = difference.rightContent().size();
        int hunks = difference.alignment().hunks();
        features.add("left over, more", few(Math.max(left, right)));
        features.add("left over, fewer", few(Math.min(left, right)));
        features.add("gaps", few(hunks));
        features.add("one swap", hunks == 1 && left > 0 && right > 0 ? 1 : 0);
        features.add("one addition", hunks == 1 && (left == 0) != (right == 0) ? 1 : 0);
        features.add("identical", hunks == 0 ? 1 : 0);
        features.add("nothing left over", hunks > 0 && left + right == 0 ? 1 : 0);
        features.add("synonyms", few(difference.synonyms()));
        features.add("converted", difference.converted() ? 1 : 0);
    }

    private static void clues(Features features, Statement left, Statement right, Difference difference) {
        int both = Math.min(difference.leftFigures(), difference.rightFigures());
        features.add("exclusive", few(difference.exclusive().size()));
        features.add("prefixed", few(difference.prefixed().size()));
        features.add("figures both", few(both));
        features.add("figures one", few(Math.max(difference.leftFigures(), difference.rightFigures()) - both));
        features.add("denial", left.denials() % 2 != right.denials() % 2 ? 1 : 0);
        sets(features, "quantifier ", left.quantifiers(), right.quantifiers());
        sets(features, "bound ", left.bounds(), right.bounds());
        sets(features, "modality ", left.modality(), right.modality());
    }

    /// More than a few make no difference.
    private static double few(long count) {
        return Math.min(count, MANY) / 2.0;
    }

    private static void sets(Features features, String name, Set<String> left, Set<String> right) {
        var onlyLeft = new HashSet<>(left);
        onlyLeft.removeAll(right);
        var onlyRight = new HashSet<>(right);
        onlyRight.removeAll(left);
        features.add(name + "changed", onlyLeft.isEmpty() || onlyRight.isEmpty() ? 0 : 1);
        features.add(name + "added", onlyLeft.isEmpty() != onlyRight.isEmpty() ? 1 : 0);
        onlyLeft.addAll(onlyRight);
        onlyLeft.forEach(kind -> features.add(name + kind));
    }

    private static void condition(Features features, Statement left, Statement right, Difference difference) {
        boolean leftHas = left.condition() < left.stems().size();
        boolean rightHas = right.condition() < right.stems().size();
        features.add("condition one", leftHas != rightHas ? 1 : 0);
        features.add("condition both", leftHas && rightHas ? 1 : 0);
        features.add("head differs", heads(left, difference.leftContent()) + heads(right, difference.rightContent()));
    }

    /// Whether the first content word, which usually names who acts, is among the ones left over.
    private static int heads(Statement statement, List<Integer> leftOver) {
        for (int i = 0; i < statement.stems().size(); i++) {
            if (statement.carries(i)) {
                return leftOver.contains(i) ? 1 : 0;
            }
        }
        return 0;
    }

    private static void parts(
            Features features, Statement left, List<Integer> lefts, Statement right, List<Integer> rights) {
        for (var part : PARTS) {
            long a = lefts.stream()
                    .filter(at -> left.tags().get(at).equals(part))
                    .count();
            long b = rights.stream()
                    .filter(at -> right.tags().get(at).equals(part))
                    .count();
            features.add(part + " both", few(Math.min(a, b)));
            features.add(part + " one", few(Math.abs(a - b)));
        }
    }

    static double jaccard(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        long all = left.size() + right.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static double contained(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        int smaller = Math.min(left.size(), right.size());
        return smaller == 0 ? 0 : (double) shared / smaller;
    }
}
