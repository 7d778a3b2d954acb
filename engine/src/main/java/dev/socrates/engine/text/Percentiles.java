package dev.socrates.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "p95", "95th percentile", "95 % of requests": not amounts of their own, but the share for which one holds.
final class Percentiles {

    /// @param to index behind the last token
    record Found(int percentile, int from, int to) {}

    private static final Pattern SHORT = Pattern.compile("p(\\d{2})");
    private static final Pattern SHARE = Pattern.compile("[1-9]\\d");

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
        var shorthand = SHORT.matcher(word);
        if (shorthand.matches()) {
            return Optional.of(new Found(Integer.parseInt(shorthand.group(1)), at, at + 1));
        }
        if (!SHARE.matcher(word).matches()) {
            return Optional.empty();
        }
        int next = at + 1;
        if (is(tokens, next, "th") || is(tokens, next, "st") || is(tokens, next, "nd") || is(tokens, next, "-")) {
            next++;
        }
        if (is(tokens, next, "percentile")) {
            return Optional.of(new Found(Integer.parseInt(word), at, next + 1));
        }
        boolean share = (is(tokens, next, "%") || is(tokens, next, "percent"))
                && (is(tokens, next + 1, "of") || (at > 0 && is(tokens, at - 1, "for")));
        return share ? Optional.of(new Found(Integer.parseInt(word), at, next + 1)) : Optional.empty();
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
