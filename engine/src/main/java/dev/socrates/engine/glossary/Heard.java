package dev.socrates.engine.glossary;

import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.List;

/// A statement with its words and their parts of speech.
record Heard(int index, String text, List<Token> tokens, List<String> words, List<String> tags) {

    private static final int LONGEST = 200;

    static Heard of(int index, String text) {
        var all = Words.of(text);
        var tokens = all.subList(0, Math.min(all.size(), LONGEST));
        return new Heard(index, text, tokens, Token.lowers(tokens), Tags.of(text, tokens));
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String original(int from, int to) {
        return span(from, to).in(text);
    }
}
