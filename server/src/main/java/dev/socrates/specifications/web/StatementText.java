package dev.socrates.specifications.web;

/// A statement as a form sends it.
final class StatementText {

    private static final int LONGEST = 2000;

    private StatementText() {}

    /// Forms end lines with two characters, and PostgreSQL has no U+0000.
    static String of(String typed) {
        return typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
