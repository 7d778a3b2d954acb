package dev.socrates.engine.text;

import java.util.List;

/// A word, number or sign with its place in the original text.
///
/// @param lower the word in lower case; for an ending such as "n't" the word it stands for ("not")
public record Token(Kind kind, String lower, int start, int end) {

    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String other) {
        return lower.equals(other);
    }

    /// No space between this token and the next.
    public boolean touches(Token next) {
        return end == next.start;
    }

    public static List<String> lowers(List<Token> tokens) {
        return tokens.stream().map(Token::lower).toList();
    }
}
