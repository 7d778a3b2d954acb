package dev.socrates.specifications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What changed between two statements, word by word.
public final class WordDiff {

    /// A word with the space behind it, so that what is put together again reads as it was written.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+\\s*|[^\\p{L}\\p{M}\\p{N}_]\\s*");

    private WordDiff() {}

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public record Piece(Kind kind, String text) {

        public boolean added() {
            return kind == Kind.ADDED;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    /// The pieces in reading order; neighbours of one kind are one piece, what was removed stands before what
    /// took its place.
    public static List<Piece> of(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var common = common(old, fresh);
        var pieces = new Pieces();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && same(old.get(i), fresh.get(j))) {
                pieces.add(Kind.SAME, fresh.get(j));
                i++;
                j++;
            } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.REMOVED, old.get(i++));
            } else {
                pieces.add(Kind.ADDED, fresh.get(j++));
            }
        }
        return pieces.list();
    }

    /// How many words the rests of both have in common from each pair of places on.
    private static int[][] common(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Collects the pieces. Between two words that stay the removed ones come first.
    private static final class Pieces {

        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(Kind kind, String text) {
            switch (kind) {
                case SAME -> {
                    flushChange();
                    same.append(text);
                }
                case REMOVED -> {
                    flush(Kind.SAME, same);
                    removed.append(text);
                }
                case ADDED -> {
                    flush(Kind.SAME, same);
                    added.append(text);
                }
            }
        }

        List<Piece> list() {
            flush(Kind.SAME, same);
            flushChange();
            return List.copyOf(done);
        }

        private void flushChange() {
            flush(Kind.REMOVED, removed);
            flush(Kind.ADDED, added);
        }

        private void flush(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                done.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
