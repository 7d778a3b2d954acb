package dev.socrates.engine.conflict.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Which words of two statements are the same, in the same order (longest common subsequence of the stems) or moved,
/// and which are left over on either side.
///
/// @param kept how many words both have in the same order
/// @param moved how many further words both have elsewhere
/// @param left indices of the words that only the left one has; `right` likewise
/// @param hunks how many gaps the words in the same order leave
record Alignment(int kept, int moved, List<Integer> left, List<Integer> right, int hunks) {

    static Alignment of(List<String> left, List<String> right) {
        var lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = left.get(i).equals(right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return walk(left, right, lengths);
    }

    private static Alignment walk(List<String> left, List<String> right, int[][] lengths) {
        var onlyLeft = new ArrayList<Integer>();
        var onlyRight = new ArrayList<Integer>();
        int hunks = 0;
        boolean inHunk = false;
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean same = i < left.size() && j < right.size() && left.get(i).equals(right.get(j));
            hunks += !same && !inHunk ? 1 : 0;
            inHunk = !same;
            if (same) {
                i++;
                j++;
            } else if (j == right.size() || (i < left.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                onlyLeft.add(i++);
            } else {
                onlyRight.add(j++);
            }
        }
        var taken = moved(left, right, onlyLeft, onlyRight);
        var stayed = IntStream.range(0, onlyRight.size())
                .filter(at -> !taken.get(at))
                .mapToObj(onlyRight::get)
                .toList();
        return new Alignment(lengths[0][0], taken.cardinality(), List.copyOf(onlyLeft), stayed, hunks);
    }

    /// Takes out of the left ones what is among the right ones too, and tells which of those.
    private static BitSet moved(
            List<String> left, List<String> right, List<Integer> onlyLeft, List<Integer> onlyRight) {
        var taken = new BitSet();
        for (var places = onlyLeft.iterator(); places.hasNext(); ) {
            var stem = left.get(places.next());
            for (int at = 0; at < onlyRight.size(); at++) {
                if (!taken.get(at) && right.get(onlyRight.get(at)).equals(stem)) {
                    taken.set(at);
                    places.remove();
                    break;
                }
            }
        }
        return taken;
    }
}
