package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;

/// Sees to it that no figure gets lost when something is put differently.
final class Figures {

    private Figures() {}

    /// The figures of a text as they are written, such as "12" and "0.5".
    static List<String> in(String text) {
        var figures = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && (digit(text, end) || (end > at && point(text, end)))) {
                end++;
            }
            if (end > at) {
                figures.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return figures;
    }

    /// The rewrite, or where it lost a figure the original with a word of what to do.
    static String kept(String original, String rewrite) {
        var rest = new ArrayList<>(in(rewrite));
        for (var figure : in(original)) {
            if (!rest.remove(figure)) {
                return Rewrites.closed(original) + " <put differently>";
            }
        }
        return rewrite;
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean point(String text, int at) {
        boolean sign = text.charAt(at) == '.' || text.charAt(at) == ',';
        return sign && at + 1 < text.length() && digit(text, at + 1);
    }
}
