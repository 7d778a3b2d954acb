package dev.socrates.engine.conflict;

import java.util.List;
import java.util.Map;

/// How much two contents share, and what each says beyond.
record Overlap(List<String> shared, int onlyLeft, int onlyRight) {

    /// Measured with bge-small-en-v1.5 (quantised) on 30 pairs: sentences that differ in one object or verb
    /// reach 0.931 ("sent by mail", "sent by post"), paraphrases lie between 0.77 and 0.96. Above this value are
    /// 4 of 15 paraphrases and none of 15 others; above 0.92 it was 6 and 3. A missed paraphrase costs less than
    /// a false alarm.
    static final double SAME_MEANING = 0.935;

    private static final double FRAME = 0.6;

    static Overlap of(Map<String, Integer> left, Map<String, Integer> right) {
        var shared = left.keySet().stream().filter(right::containsKey).toList();
        return new Overlap(shared, left.size() - shared.size(), right.size() - shared.size());
    }

    boolean oneSided() {
        return onlyLeft == 0 || onlyRight == 0;
    }

    int beyond() {
        return onlyLeft + onlyRight;
    }

    /// Whether both speak of one matter. A word of its own on each side usually is another object ("notes"
    /// and "reports"), so then only closeness of meaning can tell.
    boolean sameMatter(double cosine) {
        int common = shared.size();
        if (oneSided()) {
            return common >= 2 ? beyond() <= 2 * common : common == 1 && beyond() <= 1;
        }
        return undecided() && cosine >= SAME_MEANING;
    }

    /// Only the meaning can tell whether it is one matter.
    boolean undecided() {
        return !oneSided() && shared.size() >= 2 && onlyLeft <= 2 && onlyRight <= 2;
    }

    /// One is said in general, or both share a word.
    boolean compatible(int slack) {
        return shared.isEmpty()
                ? oneSided() && beyond() <= slack
                : oneSided() || shared.size() >= Math.min(onlyLeft, onlyRight);
    }

    /// The sentences begin and end alike and differ in between.
    static boolean sameFrame(List<String> left, List<String> right) {
        int shorter = Math.min(left.size(), right.size());
        int head = 0;
        while (head < shorter && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        return head + tail >= FRAME * shorter;
    }

    /// Not one side alone says what "them" are.
    boolean evenlyNamed(Pair pair) {
        boolean leftBlank = shared.isEmpty() && onlyLeft == 0 && pair.left().pointsElsewhere();
        boolean rightBlank = shared.isEmpty() && onlyRight == 0 && pair.right().pointsElsewhere();
        return leftBlank == rightBlank;
    }

    double jaccard() {
        int all = shared.size() + beyond();
        return all == 0 ? 0 : (double) shared.size() / all;
    }
}
