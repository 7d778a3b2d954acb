package dev.socrates.engine.conflict;

import java.util.List;
import java.util.regex.Pattern;

/// A statement as people read it in an explanation: whole when it is short, otherwise around the words that decide.
final class Quote {

    private static final int SHORT = 90;
    private static final Pattern CLAUSE = Pattern.compile("[,;:…]\\s+");

    private Quote() {}

    static String of(String statement, List<String> deciding) {
        return of(statement, deciding, SHORT);
    }

    static String of(String statement, List<String> deciding, int longest) {
        var plain = statement.strip().replaceAll("\\s+", " ").replaceFirst("[.…]+$", "");
        if (plain.codePointCount(0, plain.length()) < longest) {
            return "“" + plain + "”";
        }
        int decides = deciding.isEmpty() ? 0 : Math.max(0, plain.indexOf(deciding.getFirst()));
        int from = 0;
        int to = plain.length();
        var matcher = CLAUSE.matcher(plain);
        while (matcher.find()) {
            if (matcher.end() <= decides) {
                from = matcher.end();
            } else if (matcher.start() > decides && to == plain.length()) {
                to = matcher.start();
            }
        }
        return cut(plain, from, to, decides, longest);
    }

    private static String cut(String text, int clauseFrom, int clauseTo, int decides, int longest) {
        int from = clauseFrom;
        int to = clauseTo;
        if (to - from > longest) {
            from = Math.max(from, wordStart(text, decides - longest / 2));
            to = Math.min(to, wordEnd(text, from + longest));
        }
        return "“" + (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "") + "”";
    }

    private static int wordStart(String text, int near) {
        return near <= 0 ? 0 : text.lastIndexOf(' ', near) + 1;
    }

    private static int wordEnd(String text, int near) {
        int end = near >= text.length() ? text.length() : text.lastIndexOf(' ', near);
        return end <= 0 ? text.offsetByCodePoints(0, Math.min(near, text.codePointCount(0, text.length()))) : end;
    }
}
