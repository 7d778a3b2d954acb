package dev.socrates.engine.text;

import java.util.regex.Pattern;

/// The marks with which lists, task lists and quotes begin.
final class Bullets {

    private static final Pattern MARK = Pattern.compile("[\\s\\u00A0\\uFEFF\\u200B]++"
            + "|[-*\\u2022\\u00B7\\u25AA\\u25CF\\u25E6\\u2013\\u2014+>](?=[\\s\\u00A0])"
            + "|\\u2022|#{1,6}(?=\\s)|\\[[ xX]?](?=\\s)"
            + "|\\(?(?:\\d{1,3}|[a-zA-Z])\\)(?=\\s)"
            + "|\\d{1,3}\\.(?=\\s)|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?(?=\\s+[A-Z][a-z])");
    private static final int MOST = 6;

    private Bullets() {}

    /// Where the words of a line begin.
    static int skip(String text, int from, int to) {
        var matcher = MARK.matcher(text);
        int at = from;
        for (int marks = 0; marks < MOST && at < to; marks++) {
            matcher.region(at, to);
            matcher.useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                return at;
            }
            at = matcher.end();
        }
        return at;
    }
}
