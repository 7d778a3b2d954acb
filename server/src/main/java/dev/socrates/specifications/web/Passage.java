package dev.socrates.specifications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A piece of a statement, so that a page can mark the words that decide without writing any HTML itself.
public record Passage(String text, boolean marked) {

    /// Cuts a text where the given words stand in it. Words that are not there mark nothing, and where they are
    /// all that there is, marking them would tell nothing either.
    public static List<Passage> of(String text, List<String> words) {
        var marked = new boolean[text.length()];
        words.stream().filter(word -> !word.isBlank()).forEach(word -> mark(text, word, marked));
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || marked[at] != marked[start]) {
                passages.add(new Passage(text.substring(start, at), marked[start]));
                start = at;
            }
        }
        return passages.stream().allMatch(Passage::marked)
                ? passages.stream().map(all -> new Passage(all.text(), false)).toList()
                : List.copyOf(passages);
    }

    private static void mark(String text, String word, boolean[] marked) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (whole(text, at, at + word.length())) {
                Arrays.fill(marked, at, at + word.length(), true);
            }
        }
    }

    /// "2 s" does not stand in "12 seconds".
    private static boolean whole(String text, int start, int end) {
        return !(joined(text, start) || joined(text, end));
    }

    private static boolean joined(String text, int border) {
        return border > 0
                && border < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(border))
                && Character.isLetterOrDigit(text.codePointAt(border));
    }
}
