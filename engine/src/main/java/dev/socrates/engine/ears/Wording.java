package dev.socrates.engine.ears;

import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Set;

/// A sentence with its words and their parts of speech.
record Wording(String text, List<Token> tokens, List<String> words, List<String> tags) {

    /// Longer sentences are read up to here; nobody states a requirement in more words.
    private static final int LONGEST = 120;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "to");
    private static final Set<String> CLOSING = Set.of(")", "%", "\"");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");

    static Wording of(String text) {
        var all = Words.of(text);
        var tokens = all.subList(0, Math.min(all.size(), LONGEST));
        var words = Token.lowers(tokens);
        return new Wording(text, tokens, words, Retagging.of(words, Tags.of(text, tokens)));
    }

    int size() {
        return tokens.size();
    }

    boolean is(int at, String word) {
        return at >= 0 && at < size() && words.get(at).equals(word);
    }

    boolean verb(int at) {
        return VERBAL.contains(tags.get(at))
                || EarsWords.MODALS.longestAt(words, at).isPresent();
    }

    /// The first verb that says something of a subject, from an index on; -1 when there is none.
    int finite(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean inside = at > from && RELATIVE.contains(words.get(at - 1));
            if (verb(at) && !inside && !attribute(at, to)) {
                return at;
            }
        }
        return -1;
    }

    /// "A signed contract": a verb between an article and its noun describes the noun.
    private boolean attribute(int at, int to) {
        boolean behindArticle = at > 0 && Set.of("DET", "ADJ", "NUM").contains(tags.get(at - 1));
        boolean beforeNoun = at + 1 < to && Set.of("NOUN", "PROPN").contains(tags.get(at + 1));
        return behindArticle && beforeNoun && !tags.get(at).equals("AUX") && participle(at);
    }

    boolean participle(int at) {
        var word = words.get(at);
        return word.endsWith("ing") || EarsWords.participle(word);
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String between(int from, int to) {
        return from < to ? span(from, to).in(text) : "";
    }

    /// The end of a range without the signs and joining words at its end.
    int trimmed(int from, int to) {
        int end = to;
        while (end > from && (loose(end - 1) || (is(end - 1, "and") && end > from + 1))) {
            end--;
        }
        return end;
    }

    private boolean loose(int at) {
        boolean sign = tokens.get(at).kind() == Token.Kind.SIGN;
        return is(at, "then") || (sign && !CLOSING.contains(words.get(at)));
    }
}
