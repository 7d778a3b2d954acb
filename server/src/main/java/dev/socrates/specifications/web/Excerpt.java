package dev.socrates.specifications.web;

import dev.socrates.engine.text.Span;
import dev.socrates.specifications.Specification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The words that a draft came from, with a little of what stands around them.
record Excerpt(String before, String words, String after) {

    private static final int AROUND = 120;

    /// Part of a text that is either evidence or not.
    record Piece(String text, boolean marked) {}

    static Excerpt around(String text, Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        var before = text.substring(from, span.start()).replaceFirst("(?s)^.*\\n\\s*\\n", "");
        var after = text.substring(span.end(), to).replaceFirst("(?s)\\n\\s*\\n.*$", "");
        boolean cutBefore = from > 0 && before.length() == span.start() - from;
        boolean cutAfter = to < text.length() && after.length() == to - span.end();
        return new Excerpt(
                (cutBefore ? "… " + behindFirstWord(before) : before).stripLeading(),
                text.substring(span.start(), span.end()),
                (cutAfter ? beforeLastWord(after) + " …" : after).stripTrailing());
    }

    /// The whole text, cut where evidence begins and ends. Words that several drafts came from are marked once.
    static List<Piece> whole(String text, List<Specification> drafts) {
        var spans = drafts.stream()
                .map(draft -> Objects.requireNonNull(draft.content().evidence()).span())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var span : spans) {
            if (span.start() > at) {
                pieces.add(new Piece(text.substring(at, span.start()), false));
                at = span.start();
            }
            if (span.end() > at) {
                pieces.add(new Piece(text.substring(at, span.end()), true));
                at = span.end();
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return List.copyOf(pieces);
    }

    private static String behindFirstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(space + 1);
    }

    private static String beforeLastWord(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
