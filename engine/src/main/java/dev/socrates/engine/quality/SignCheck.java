package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Things in parentheses, and "/" between words.
final class SignCheck implements Check {

    private static final Set<String> NAMES = Lexicon.set("smells", "oblique_names");
    private static final int LONGEST_ABBREVIATION = 8;

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        int at = 0;
        while (at < sentence.size()) {
            int end = sentence.word(at).equals("(") ? close(sentence, at) : at;
            if (end > at && !abbreviation(sentence, at, end) && !glued(sentence, at)) {
                spots.add(new Spot(SmellKind.PARENTHESES, at, end + 1));
            } else if (sentence.word(at).equals("/") && oblique(sentence, at)) {
                spots.add(new Spot(SmellKind.OBLIQUE, at, at + 1));
            }
            at = end + 1;
        }
        return spots;
    }

    private static int close(Sentence sentence, int from) {
        int depth = 0;
        for (int at = from; at < sentence.size(); at++) {
            depth += sentence.word(at).equals("(") ? 1 : 0;
            depth -= sentence.word(at).equals(")") ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return from;
    }

    /// "officer(s)", "export()".
    private static boolean glued(Sentence sentence, int at) {
        return at > 0 && sentence.tokens().get(at - 1).touches(sentence.tokens().get(at));
    }

    private static boolean abbreviation(Sentence sentence, int from, int to) {
        if (to == from + 1) {
            return true;
        }
        var inside = sentence.original(from + 1, to);
        boolean shouted = inside.equals(inside.toUpperCase(Locale.ROOT)) && inside.length() <= LONGEST_ABBREVIATION;
        boolean plural = inside.endsWith("s")
                && inside.length() > 2
                && inside.length() <= LONGEST_ABBREVIATION
                && Character.isUpperCase(inside.charAt(inside.length() - 2));
        return shouted || plural || inside.equals("%");
    }

    private static boolean oblique(Sentence sentence, int at) {
        if (at == 0 || at + 1 >= sentence.size()) {
            return false;
        }
        var left = sentence.tokens().get(at - 1);
        var right = sentence.tokens().get(at + 1);
        boolean words = left.isWord() && right.isWord();
        boolean path = sentence.word(at - 2).equals("/")
                || sentence.word(at + 2).equals("/")
                || sentence.word(at + 2).equals(".");
        boolean one = left.end() - left.start() < 2 && right.end() - right.start() < 2;
        return words
                && !one
                && !shouted(sentence, left, right)
                && !NAMES.contains(sentence.word(at - 1) + "/" + sentence.word(at + 1))
                && !(path
                        && left.touches(sentence.tokens().get(at))
                        && sentence.word(at - 2).equals("/"));
    }

    private static boolean shouted(Sentence sentence, Token left, Token right) {
        var both = sentence.text().substring(left.start(), left.end())
                + sentence.text().substring(right.start(), right.end());
        return both.equals(both.toUpperCase(Locale.ROOT)) && both.length() <= 2 * LONGEST_ABBREVIATION;
    }
}
