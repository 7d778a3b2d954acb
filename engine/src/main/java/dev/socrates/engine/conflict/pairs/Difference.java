package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What two statements do not share, by kind.
///
/// @param leftContent places of the content words that only the left one has, synonyms left out
/// @param exclusive words that exclude each other, one on each side
/// @param prefixed words of which one is the other behind a prefix that turns it around
/// @param synonyms pairs of left-over words that mean the same
/// @param leftFigures figures that only the left one has
/// @param converted figures are written differently and amount to the same
record Difference(
        Alignment alignment,
        List<Integer> leftContent,
        List<Integer> rightContent,
        List<Clash> exclusive,
        List<Clash> prefixed,
        int synonyms,
        int leftFigures,
        int rightFigures,
        boolean converted) {

    private static final PairWords WORDS = PairWords.INSTANCE;

    /// Places of the two words.
    record Clash(int left, int right) {}

    static Difference of(Statement left, Statement right) {
        var alignment = Alignment.of(left.stems(), right.stems());
        var leftOver = new ArrayList<>(alignment.left());
        var rightOver = new ArrayList<>(alignment.right());
        var exclusive = clashes(left, leftOver, right, rightOver);
        var prefixed = prefixed(left, leftOver, right, rightOver);
        int synonyms = dropSynonyms(left, leftOver, right, rightOver);
        int leftFigures = beyond(left.figures(), right.figures());
        int rightFigures = beyond(right.figures(), left.figures());
        boolean figuresDiffer = leftOver.stream().anyMatch(at -> number(left, at))
                && rightOver.stream().anyMatch(at -> number(right, at));
        return new Difference(
                alignment,
                leftOver.stream().filter(left::carries).toList(),
                rightOver.stream().filter(right::carries).toList(),
                exclusive,
                prefixed,
                synonyms,
                leftFigures,
                rightFigures,
                figuresDiffer && leftFigures + rightFigures == 0);
    }

    private static boolean number(Statement statement, int at) {
        return Character.isDigit(statement.stems().get(at).charAt(0));
    }

    private static int beyond(Map<String, Integer> some, Map<String, Integer> others) {
        int beyond = 0;
        for (var figure : some.entrySet()) {
            beyond += Math.max(0, figure.getValue() - others.getOrDefault(figure.getKey(), 0));
        }
        return beyond;
    }

    private static List<Clash> clashes(Statement left, List<Integer> lefts, Statement right, List<Integer> rights) {
        var clashes = new ArrayList<Clash>();
        for (int a : lefts) {
            var lines = lines(WORDS.exclusive, left.stems(), a);
            if (!lines.isEmpty()) {
                for (int b : rights) {
                    if (lines(WORDS.exclusive, right.stems(), b).stream().anyMatch(lines::contains)
                            && !same(left, a, right, b)) {
                        clashes.add(new Clash(a, b));
                    }
                }
            }
        }
        return clashes;
    }

    private static List<Clash> prefixed(Statement left, List<Integer> lefts, Statement right, List<Integer> rights) {
        var clashes = new ArrayList<Clash>();
        for (int a : lefts) {
            for (int b : rights) {
                if (turned(left.stems().get(a), right.stems().get(b))
                        || turned(right.stems().get(b), left.stems().get(a))) {
                    clashes.add(new Clash(a, b));
                }
            }
        }
        // "non-standard" is two words, of which the second is shared.
        for (int a : lefts) {
            if (WORDS.prefixes.contains(left.stems().get(a))) {
                clashes.add(new Clash(a, -1));
            }
        }
        for (int b : rights) {
            if (WORDS.prefixes.contains(right.stems().get(b))) {
                clashes.add(new Clash(-1, b));
            }
        }
        return clashes;
    }

    private static boolean turned(String word, String plain) {
        return plain.length() > 3
                && word.endsWith(plain)
                && WORDS.prefixes.contains(word.substring(0, word.length() - plain.length()));
    }

    private static int dropSynonyms(Statement left, List<Integer> lefts, Statement right, List<Integer> rights) {
        int dropped = 0;
        for (var places = lefts.iterator(); places.hasNext(); ) {
            int a = places.next();
            for (int b : rights) {
                if (same(left, a, right, b)) {
                    places.remove();
                    rights.removeIf(at -> at == b);
                    dropped++;
                    break;
                }
            }
        }
        return dropped;
    }

    private static boolean same(Statement left, int a, Statement right, int b) {
        var lines = lines(WORDS.same, left.stems(), a);
        return !lines.isEmpty() && lines(WORDS.same, right.stems(), b).stream().anyMatch(lines::contains);
    }

    private static Set<Integer> lines(Phrases<Integer> phrases, List<String> stems, int at) {
        var lines = new HashSet<Integer>();
        phrases.at(stems, at).forEach(match -> lines.add(match.what()));
        return lines;
    }
}
