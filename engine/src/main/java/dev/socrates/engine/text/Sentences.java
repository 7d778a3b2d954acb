package dev.socrates.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences with their exact places. Line breaks, bullets and semicolons end a sentence
/// too, because people answer in lists. A sentence has no bullet and no space around it.
public final class Sentences {

    private static final Set<String> NEVER = Lexicon.set("abbreviations", "never");
    private static final Set<String> SOMETIMES = Lexicon.set("abbreviations", "sometimes");
    private static final int LONGEST = 1_000;
    private static final int WRAPPED_LINE = 60;
    private static final String ENDS = ".!?;\u2026\u3002\uFF01\uFF1F";
    private static final String CLOSERS = "\"')]\u201D\u2019\u00BB";

    private final String text;
    private final Set<String> abbreviations;
    private final List<Span> spans = new ArrayList<>();

    private Sentences(String text, Set<String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    public static List<Span> of(String text) {
        return of(text, Set.of());
    }

    /// @param abbreviations of another language, in lower case and without their last full stop
    public static List<Span> of(String text, Set<String> abbreviations) {
        var sentences = new Sentences(text, abbreviations);
        sentences.cut();
        return sentences.spans;
    }

    private void cut() {
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                if (breaks(start, at)) {
                    add(start, at);
                    start = at + 1;
                }
            } else if (ENDS.indexOf(c) >= 0 && endsAt(at)) {
                int end = closing(at + 1);
                add(start, end);
                start = end;
                at = end - 1;
            } else if (at - start > LONGEST && Character.isWhitespace(c)) {
                add(start, at);
                start = at + 1;
            } else if (at - start > 2 * LONGEST && !Character.isLowSurrogate(c)) {
                add(start, at);
                start = at;
            }
            at++;
        }
        add(start, text.length());
    }

    /// A line break inside a paragraph that was wrapped by hand ends nothing.
    private boolean breaks(int start, int at) {
        int next = at + 1;
        if (next < text.length() && text.charAt(at) == '\r' && text.charAt(next) == '\n') {
            next++;
        }
        if (next >= text.length() || at - start < WRAPPED_LINE) {
            return true;
        }
        return !Character.isLowerCase(text.charAt(next));
    }

    private boolean endsAt(int at) {
        char c = text.charAt(at);
        if (c != '.') {
            return true;
        }
        int next = closing(at + 1);
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (next > at + 1 && text.charAt(at + 1) == '.') {
            return true;
        }
        var word = wordBefore(at);
        if (NEVER.contains(word)
                || abbreviations.contains(word)
                || (word.length() == 1 && Character.isLetter(word.charAt(0)) && initial(at))) {
            return false;
        }
        return !SOMETIMES.contains(word) || capitalFollows(next);
    }

    private boolean initial(int at) {
        return Character.isUpperCase(text.charAt(at - 1)) && at > 2 && text.charAt(at - 2) == ' ' && !capitalBreak(at);
    }

    /// "plan B. We" ends a sentence, "J. Smith" does not; only the word before can tell.
    private boolean capitalBreak(int at) {
        return Character.isLowerCase(text.charAt(at - 3));
    }

    private String wordBefore(int at) {
        int from = at;
        while (from > 0
                && at - from < 12
                && !Character.isWhitespace(text.charAt(from - 1))
                && text.charAt(from - 1) != '(') {
            from--;
        }
        return Words.fold(text.substring(from, at));
    }

    private boolean capitalFollows(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || Character.isUpperCase(text.charAt(next));
    }

    private int closing(int from) {
        int at = from;
        while (at < text.length()
                && (CLOSERS.indexOf(text.charAt(at)) >= 0 || ".!?\u2026".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private void add(int from, int to) {
        int start = Bullets.skip(text, from, to);
        int end = to;
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
