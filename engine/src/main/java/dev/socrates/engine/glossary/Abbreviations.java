package dev.socrates.engine.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Abbreviations with what they stand for: "service level agreement (SLA)", "SLA (service level agreement)". The
/// letters
/// must be the initials, after the idea of Schwartz and Hearst (PSB 2003).
final class Abbreviations {

    record Found(String letters, String words, int statement) {}

    private static final int LONGEST = 8;

    private Abbreviations() {}

    static List<Found> in(Heard heard) {
        var found = new ArrayList<Found>();
        for (int at = 1; at + 1 < heard.tokens().size(); at++) {
            if (heard.words().get(at).equals("(")) {
                int close = close(heard, at);
                if (close > at + 1) {
                    pair(heard, at, close).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static int close(Heard heard, int open) {
        for (int at = open + 1; at < Math.min(heard.tokens().size(), open + LONGEST + 2); at++) {
            if (heard.words().get(at).equals(")")) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Found> pair(Heard heard, int open, int close) {
        var inside = heard.original(open + 1, close);
        if (close == open + 2 && letters(inside)) {
            return before(heard, open, inside.length())
                    .filter(words -> stands(inside, words))
                    .map(words -> new Found(inside, words, heard.index()));
        }
        var before = heard.original(open - 1, open);
        return letters(before) && stands(before, inside)
                ? Optional.of(new Found(before, inside, heard.index()))
                : Optional.empty();
    }

    private static Optional<String> before(Heard heard, int open, int count) {
        int from = open - count;
        return from < 0 ? Optional.empty() : Optional.of(heard.original(from, open));
    }

    private static boolean letters(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() > 1 && word.length() <= LONGEST && capitals >= 2;
    }

    private static boolean stands(String letters, String words) {
        var initials = new StringBuilder();
        for (var word : List.of(words.split("[\\s-]+"))) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString().toLowerCase(Locale.ROOT).equals(letters.toLowerCase(Locale.ROOT));
    }
}
