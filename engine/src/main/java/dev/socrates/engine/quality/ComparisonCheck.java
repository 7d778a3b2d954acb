package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Superlatives, and comparatives that compare with nothing.
final class ComparisonCheck implements Check {

    private static final Set<String> COMPARATIVES = Lexicon.set("smells", "comparative");
    private static final Set<String> BASES = Lexicon.set("smells", "comparative_base");
    private static final Phrases<String> COMPARATIVE_UNLESS = Lexicon.phrases("smells", "comparative_unless");
    private static final Set<String> SUPERLATIVES = Lexicon.set("smells", "superlative");
    private static final Phrases<String> SUPERLATIVE_UNLESS = Lexicon.phrases("smells", "superlative_unless");
    private static final int REACH = 12;

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < sentence.size(); at++) {
            if (superlative(sentence, at) && !within(SUPERLATIVE_UNLESS, sentence, at)) {
                spots.add(new Spot(SmellKind.SUPERLATIVE, at, at + 1));
            } else if (comparative(sentence, at) && !within(COMPARATIVE_UNLESS, sentence, at) && !based(sentence, at)) {
                spots.add(new Spot(SmellKind.COMPARATIVE, at, at + 1));
            }
        }
        return spots;
    }

    private static boolean superlative(Sentence sentence, int at) {
        var word = sentence.word(at);
        boolean most = word.equals("most")
                && !sentence.word(at - 1).equals("at")
                && !sentence.word(at + 1).equals("of")
                && (sentence.word(at - 1).equals("the") || sentence.tagged(at + 1, "ADJ"));
        return SUPERLATIVES.contains(word) || (most && !plainMost(sentence, at));
    }

    /// "Most authenticators" are many of them and no superlative.
    private static boolean plainMost(Sentence sentence, int at) {
        return !sentence.word(at - 1).equals("the") && sentence.noun(at + 1);
    }

    private static boolean comparative(Sentence sentence, int at) {
        var word = sentence.word(at);
        boolean more = (word.equals("more") || word.equals("less"))
                && (sentence.tagged(at + 1, "ADJ") || sentence.tagged(at + 1, "ADV"));
        return COMPARATIVES.contains(word) || more;
    }

    private static boolean within(Phrases<String> phrases, Sentence sentence, int at) {
        return phrases.in(sentence.words()).stream().anyMatch(match -> match.from() <= at && at < match.to());
    }

    private static boolean based(Sentence sentence, int at) {
        boolean behindFigure = sentence.word(at - 1).equals("or")
                && at > 1
                && sentence.tokens().get(at - 2).kind() == Token.Kind.NUMBER;
        boolean alternative =
                sentence.word(at - 1).equals("or") && sentence.word(at + 1).isEmpty();
        if (behindFigure
                || alternative
                || sentence.tokens().get(Math.max(0, at - 1)).kind() == Token.Kind.NUMBER) {
            return true;
        }
        for (int next = at + 1, seen = 0; next < sentence.size() && seen < REACH; next++) {
            if (sentence.zones().get(next) == Zone.PARENTHESIS) {
                continue;
            }
            seen++;
            if (sentence.word(next).equals(",") || sentence.word(next).equals(";")) {
                return false;
            }
            if (BASES.contains(sentence.word(next))
                    && !sentence.word(next).equals("or")
                    && !sentence.word(next).equals("as")) {
                return true;
            }
        }
        return false;
    }
}
