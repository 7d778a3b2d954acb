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

    private static final Set<String> DURING = Lexicon.set("bounds", "during");
    private static final Set<String> COMPARING = Lexicon.set("bounds", "comparing");
    private static final Set<String> TURNED_BY = Lexicon.set("bounds", "turned_by");
    private static final Set<String> CONDITIONS = Lexicon.set("bounds", "conditions");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", "and", "but");
    private static final int REACH = 6;

    static {
        fill(BEFORE, "at_most", Bound.AT_MOST);
        fill(BEFORE, "at_least", Bound.AT_LEAST);
        fill(BEFORE, "about", Bound.ABOUT);
        fill(AFTER, "after_at_most", Bound.AT_MOST);
        fill(AFTER, "after_at_least", Bound.AT_LEAST);
    }

    private Bounds() {}

    /// @param time whether a time is bounded: "over two weeks" is as long as that, not longer
    static Optional<Bound> before(List<String> words, int at, boolean time) {
        int end = at;
        var match = BEFORE.endingAt(words, end);
        while (match.isEmpty() && end > 0 && at - end < 2 && ARTICLES.contains(words.get(end - 1))) {
            end--;
            match = BEFORE.endingAt(words, end);
        }
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int from = match.get().from();
        boolean during = time && from + 1 == match.get().to() && DURING.contains(words.get(from));
        if (during && (from == 0 || !COMPARING.contains(words.get(from - 1)))) {
            return Optional.empty();
        }
        return Optional.of(
                turned(words, from) ? opposite(match.get().what()) : match.get().what());
    }

    /// "Nobody may buy more than 8", "not under 80 percent"; but not "if nobody answers for more than a day".
    private static boolean turned(List<String> words, int at) {
        boolean turned = false;
        for (int before = at - 1; before >= 0 && !BREAKS.contains(words.get(before)); before--) {
            if (CONDITIONS.contains(words.get(before))) {
                return false;
            }
            turned |= at - before <= REACH && TURNED_BY.contains(words.get(before));
        }
        return turned;
    }

    private static Bound opposite(Bound bound) {
        return switch (bound) {
            case AT_MOST -> Bound.AT_LEAST;
            case AT_LEAST -> Bound.AT_MOST;
            case EXACTLY, ABOUT, BETWEEN -> bound;
        };
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
