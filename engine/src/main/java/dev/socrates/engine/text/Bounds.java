package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Bound;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words around a number make of it: "under", "at least", "about", "or more".
final class Bounds {

    private static final Phrases<Bound> BEFORE = new Phrases<>();
    private static final Phrases<Bound> AFTER = new Phrases<>();
    private static final Set<String> DESIGNATORS = Lexicon.set("bounds", "designators");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "of", "just", "is", "be", ":", "only");

    static {
        fill(BEFORE, "at_most", Bound.AT_MOST);
        fill(BEFORE, "at_least", Bound.AT_LEAST);
        fill(BEFORE, "about", Bound.ABOUT);
        fill(AFTER, "after_at_most", Bound.AT_MOST);
        fill(AFTER, "after_at_least", Bound.AT_LEAST);
    }

    private Bounds() {}

    static Optional<Bound> before(List<String> words, int at) {
        int end = at;
        var match = BEFORE.endingAt(words, end);
        while (match.isEmpty() && end > 0 && at - end < 2 && ARTICLES.contains(words.get(end - 1))) {
            end--;
            match = BEFORE.endingAt(words, end);
        }
        return match.map(Phrases.Match::what);
    }

    static Optional<Bound> after(List<String> words, int from) {
        return from >= words.size()
                ? Optional.empty()
                : AFTER.longestAt(words, from).map(Phrases.Match::what);
    }

    static boolean designates(String word) {
        return DESIGNATORS.contains(word);
    }

    private static void fill(Phrases<Bound> phrases, String part, Bound bound) {
        for (var text : Lexicon.list("bounds", part)) {
            phrases.add(Token.lowers(Words.of(text)), bound);
        }
    }
}
