package dev.socrates.engine.story;

import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text that is framed as a story, ready to be read: its words from the persona on, their parts of speech, its frame.
public final class Telling {

    /// Far longer than any story; what comes behind is not read.
    private static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST = 400;

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;
    private final List<String> stems;
    private final List<String> tags;
    private final List<String> lowTags;
    private final Frame frame;

    private Telling(String text, List<Token> tokens, Frame frame) {
        this.text = text;
        this.tokens = tokens;
        this.words = Token.lowers(tokens);
        this.stems = Stems.of(words);
        this.tags = Tags.of(text, tokens);
        this.lowTags = Tags.of(lowered(text), tokens);
        this.frame = frame;
    }

    /// Letters that have a small form of another length stay as they are, for the places to remain.
    private static String lowered(String text) {
        var lowered = text.toLowerCase(Locale.ROOT);
        return lowered.length() == text.length() ? lowered : text;
    }

    /// Nothing for a text that is no story.
    public static Optional<Telling> of(String text) {
        var tokens = Words.of(text, new Span(0, Math.min(text.length(), LONGEST_TEXT)));
        return Frame.of(text, tokens).flatMap(frame -> {
            int end = Math.min(frame.end(), LONGEST);
            return frame.wish() < end
                    ? Optional.of(new Telling(text, tokens.subList(0, end), frame))
                    : Optional.empty();
        });
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /// What a sequence model sees at each token.
    public List<List<String>> sights() {
        return new Sights(this).all();
    }

    List<String> words() {
        return words;
    }

    List<String> stems() {
        return stems;
    }

    List<String> tags() {
        return tags;
    }

    /// As the tagger sees the text in small letters.
    List<String> lowTags() {
        return lowTags;
    }

    Frame frame() {
        return frame;
    }

    Zone zone(int token) {
        var persona = frame.persona();
        var benefit = frame.benefit();
        if (benefit != null && benefit.holds(token)) {
            return Zone.BENEFIT;
        }
        return token < frame.wish() && (persona == null || token < persona.to()) ? Zone.PERSONA : Zone.WISH;
    }

    Span span(Stretch stretch) {
        return new Span(
                tokens.get(stretch.from()).start(), tokens.get(stretch.to() - 1).end());
    }

    /// The tokens that lie inside a span of the text; nothing where none does.
    public Optional<Stretch> stretch(Span span) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
            to++;
        }
        return from < to ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    /// Which half of the story a token is in.
    enum Zone {
        PERSONA,
        WISH,
        BENEFIT
    }
}
