package dev.socrates.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "p95", "95th percentile", "95 % of requests", "the median": not amounts of their own, but the share for which one
/// holds. 99.9 percent are 999, as in "p999".
final class Percentiles {

    /// @param to index behind the last token
    record Found(int percentile, int from, int to) {}

    private static final Pattern SHORT = Pattern.compile("p(\\d{2,3})");
    private static final Pattern SHARE = Pattern.compile("[1-9]\\d(\\.\\d)?");

    private static final int MEDIAN = 50;

    private Percentiles() {}

    static Optional<Found> in(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            var found = at(tokens, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> at(List<Token> tokens, int at) {
        var word = tokens.get(at).lower();
        if (word.equals("median")) {
            return Optional.of(new Found(MEDIAN, at, at + 1));
        }
        var shorthand = SHORT.matcher(word);
        if (shorthand.matches()) {
            return Optional.of(shorthand(tokens, at, shorthand.group(1)));
        }
        if (!SHARE.matcher(word).matches()) {
            return Optional.empty();
        }
        int next = at + 1;
        if (is(tokens, next, "th") || is(tokens, next, "st") || is(tokens, next, "nd") || is(tokens, next, "-")) {
            next++;
        }
        if (is(tokens, next, "percentile")) {
            return Optional.of(new Found(number(word), at, next + 1));
        }
        boolean share = (is(tokens, next, "%") || is(tokens, next, "percent"))
                && (is(tokens, next + 1, "of") || (at > 0 && is(tokens, at - 1, "for")));
        return share ? Optional.of(new Found(number(word), at, next + 1)) : Optional.empty();
    }

    /// "p99.9" is cut into a word and what follows its full stop.
    private static Found shorthand(List<Token> tokens, int at, String digits) {
        boolean decimal = digits.length() == 2
                && is(tokens, at + 1, ".")
                && at + 2 < tokens.size()
                && tokens.get(at).touches(tokens.get(at + 1))
                && tokens.get(at + 1).touches(tokens.get(at + 2))
                && tokens.get(at + 2).lower().length() == 1;
        return decimal
                ? new Found(number(digits + tokens.get(at + 2).lower()), at, at + 3)
                : new Found(number(digits), at, at + 1);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(".", ""));
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
