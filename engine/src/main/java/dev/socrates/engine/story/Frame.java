package dev.socrates.engine.story;

import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The frame of a story, by the words that people use for it. All places are indexes of tokens.
///
/// @param wish where what is wanted begins, with the words that say that it is wanted
/// @param sure from 0 to 1, how plainly the text is framed as a story
record Frame(@Nullable Stretch persona, int wish, @Nullable Stretch benefit, int end, double sure) {

    private static final Set<String> ARTICLES = Lexicon.set("story", "articles");
    private static final Set<String> WANTERS = Lexicon.set("story", "wanters");
    private static final Set<String> AROUND = Lexicon.set("story", "around");
    private static final Set<String> WANTING = Lexicon.set("story", "wanting");
    private static final Phrases<String> WANTING_THIRD = Lexicon.phrases("story", "wanting_third");
    private static final Set<String> NOT_PERSONAS = Lexicon.set("story", "not_personas");
    private static final int LONGEST_PERSONA = 12;
    private static final int LONGEST_WANTING = 4;
    private static final double PLAIN = 0.98;
    private static final double LOOSE = 0.75;

    /// The first story of a text.
    static Optional<Frame> of(String text, List<Token> tokens) {
        var words = Token.lowers(tokens);
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("as")) {
                var found = first(words, at);
                if (found.isPresent()) {
                    return found.map(frame -> frame.withBenefit(text, tokens, words));
                }
            }
        }
        return third(words).or(() -> nobody(words)).map(frame -> frame.withBenefit(text, tokens, words));
    }

    /// "As a clerk, I want ..."
    private static Optional<Frame> first(List<String> words, int as) {
        boolean article = as + 1 < words.size() && ARTICLES.contains(words.get(as + 1));
        boolean begins = as == 0 || !Character.isLetter(words.get(as - 1).codePointAt(0));
        if (!article && !begins) {
            return Optional.empty();
        }
        int from = article ? as + 2 : as + 1;
        int limit = Math.min(words.size(), from + LONGEST_PERSONA);
        int to = from;
        while (to < limit && !words.get(to).equals(",") && !wants(words, to)) {
            to++;
        }
        if (to == from || to == limit || NOT_PERSONAS.contains(words.get(from))) {
            return Optional.empty();
        }
        for (int at = to; at < Math.min(words.size(), to + LONGEST_PERSONA); at++) {
            boolean dropped = article && at == to + 1 && wanting(words, at);
            if (dropped || wants(words, at)) {
                return Optional.of(new Frame(new Stretch(from, to), at, null, 0, article ? PLAIN : LOOSE));
            }
        }
        return Optional.empty();
    }

    /// "A clerk wants to ..."
    private static Optional<Frame> third(List<String> words) {
        if (words.isEmpty() || !ARTICLES.contains(words.getFirst())) {
            return Optional.empty();
        }
        for (int at = 2; at < Math.min(words.size(), LONGEST_PERSONA); at++) {
            if (WANTING_THIRD.longestAt(words, at).isPresent()) {
                var noun = words.get(at - 1);
                return Actors.isPerson(noun)
                        ? Optional.of(new Frame(new Stretch(1, at), at, null, 0, LOOSE))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "I want to ..."
    private static Optional<Frame> nobody(List<String> words) {
        return !words.isEmpty() && wants(words, 0) ? Optional.of(new Frame(null, 0, null, 0, LOOSE)) : Optional.empty();
    }

    private Frame withBenefit(String text, List<Token> tokens, List<String> words) {
        int last = Benefits.end(text, tokens, words, wish);
        var found = Benefits.find(words, persona == null ? 0 : persona.from(), wish, last);
        return new Frame(persona, wish, found.orElse(null), last, sure);
    }

    private static boolean wants(List<String> words, int at) {
        return WANTERS.contains(words.get(at)) && wanting(words, at + 1);
    }

    private static boolean wanting(List<String> words, int from) {
        for (int at = from; at < Math.min(words.size(), from + LONGEST_WANTING); at++) {
            if (WANTING.contains(words.get(at))) {
                return true;
            }
            if (!AROUND.contains(words.get(at))) {
                return false;
            }
        }
        return false;
    }
}
