package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Smells that words show by themselves, unless they are part of a compound that says something exact.
record WordCheck(SmellKind kind, Phrases<String> phrases, Phrases<String> unless, BiPredicate<Sentence, Integer> where)
        implements Check {

    /// @param part of the lexicon of smells
    static WordCheck of(SmellKind kind, String part, String unless, BiPredicate<Sentence, Integer> where) {
        return new WordCheck(kind, Lexicon.phrases("smells", part), Lexicon.phrases("smells", unless), where);
    }

    /// Anywhere.
    static boolean anywhere(Sentence sentence, int at) {
        return at < sentence.size();
    }

    /// Outside of what is explained in parentheses.
    static boolean said(Sentence sentence, int at) {
        return sentence.zones().get(at) != Zone.PARENTHESIS;
    }

    /// "Every 15 minutes" says how often.
    static boolean noInterval(Sentence sentence, int at) {
        boolean counted =
                at + 1 < sentence.size() && sentence.tokens().get(at + 1).kind() == Token.Kind.NUMBER;
        return !(sentence.word(at).equals("every") && counted);
    }

    @Override
    public List<Spot> in(Sentence sentence) {
        var exempt = unless.in(sentence.words());
        var spots = new ArrayList<Spot>();
        for (var match : phrases.in(sentence.words())) {
            boolean compound = exempt.stream()
                    .anyMatch(other ->
                            match.from() < other.to() && other.from() < match.to() && other.length() >= match.length());
            if (!compound && where.test(sentence, match.from())) {
                spots.add(new Spot(kind, match.from(), match.to()));
            }
        }
        return spots;
    }
}
