package dev.socrates.engine.quality;

import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sentence with what is known of its words.
///
/// @param text the whole text that the sentence is part of
/// @param words of the tokens in lower case
/// @param tags parts of speech (Universal Dependencies) of the tokens
/// @param zones of the tokens
record Sentence(String text, Span span, List<Token> tokens, List<String> words, List<String> tags, List<Zone> zones) {

    private static final Set<String> SHOUTED =
            Set.of("SHALL", "MUST", "SHOULD", "MAY", "WILL", "CAN", "NOT", "REQUIRED", "RECOMMENDED", "OPTIONAL");

    static Sentence of(String text, Span span) {
        var tokens = Words.of(text, span);
        var words = Token.lowers(tokens);
        var tags = Tags.of(spoken(text, tokens), tokens);
        return new Sentence(text, span, tokens, words, tags, Zones.of(words, tags));
    }

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    String tag(int at) {
        return at >= 0 && at < tags.size() ? tags.get(at) : "";
    }

    boolean tagged(int at, String tag) {
        return tag(at).equals(tag);
    }

    boolean demanded(int at) {
        return zones.get(at).demanded();
    }

    boolean noun(int at) {
        return tagged(at, "NOUN") || tagged(at, "PROPN");
    }

    /// The original words from one token to the one before another.
    String original(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// Key words of standards in capitals confuse the tagger.
    private static String spoken(String text, List<Token> tokens) {
        StringBuilder spoken = null;
        for (var token : tokens) {
            if (SHOUTED.contains(text.substring(token.start(), token.end()))) {
                spoken = spoken == null ? new StringBuilder(text) : spoken;
                var lower = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
                spoken.replace(token.start(), token.end(), lower);
            }
        }
        return spoken == null ? text : spoken.toString();
    }
}
