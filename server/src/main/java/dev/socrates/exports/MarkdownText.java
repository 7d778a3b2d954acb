package dev.socrates.exports;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text of people inside Markdown: it must read as they wrote it and never become markup.
final class MarkdownText {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final String SPECIAL = "\\`*_[]<#|";

    private MarkdownText() {}

    /// One paragraph's worth of text, with every character that Markdown or HTML would interpret escaped.
    static String escape(String text) {
        var flat = text.strip().replaceAll("\\s*\\R\\s*", " ");
        var escaped = new StringBuilder(flat.length() + 16);
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if ((SPECIAL.indexOf(c) >= 0 && !inWord(flat, i)) || entity(flat, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /// A value with its bound as printed documents write it.
    static String bounded(String display) {
        return escape(display.replace("<=", "≤").replace(">=", "≥").replace("~ ", "about "));
    }

    /// Escaped, with a capital in front and a full stop behind.
    static String sentence(String text) {
        var escaped = escape(text);
        if (escaped.isEmpty()) {
            return escaped;
        }
        var capital = escaped.substring(0, 1).toUpperCase(Locale.ROOT) + escaped.substring(1);
        return ".!?:".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
    }

    static String capitalised(String wire) {
        return wire.substring(0, 1).toUpperCase(Locale.ROOT) + wire.substring(1).replace('_', ' ');
    }

    static String resolution(String wire) {
        return switch (wire) {
            case "keep_old" -> "the earlier statement holds.";
            case "replace" -> "the later statement replaces the earlier one.";
            case "merge" -> "both were merged into one statement.";
            case "keep_both" -> "both hold, each for its own part.";
            case "ignore" -> "both stay as they are.";
            default -> wire;
        };
    }

    /// What HTML would take for a character by name or number.
    private static boolean entity(String text, int i) {
        return text.charAt(i) == '&'
                && ENTITY.matcher(text).region(i, text.length()).lookingAt();
    }

    /// An underscore within a word (snake_case) is plain text to Markdown.
    private static boolean inWord(String text, int i) {
        return text.charAt(i) == '_'
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
