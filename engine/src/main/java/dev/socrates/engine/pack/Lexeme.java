package dev.socrates.engine.pack;

/// A word of a condition.
///
/// @param text without the quotes of a string
/// @param column of its first character, from 1
record Lexeme(Kind kind, String text, int column) {

    enum Kind {
        NAME,
        NUMBER,
        DATE,
        STRING,
        SIGN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
    }

    /// As an error message names it.
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
