package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Dimension;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Figures that count nothing because they belong to a name, a version, a date or a time.
final class FiguresInNames {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "by", "since", "until", "from", "during", "of", "before", "after", "till", "year");
    private static final Set<String> NOT_AMOUNTS = Set.of("am", "pm", "th", "st", "nd", "rd", "x", "o'clock");

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;

    FiguresInNames(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = Token.lowers(tokens);
    }

    /// "version 3.11", "SHA-256", "09:30", "3rd", "in 2027", "24/7": figures that count nothing.
    boolean has(int at, int to) {
        var token = tokens.get(at);
        if (token.kind() != Token.Kind.NUMBER) {
            return token.is("one") && to == at + 1 && (to >= tokens.size() || !measured(to));
        }
        if (at > 0 && tokens.get(at - 1).touches(token)) {
            var sign = words.get(at - 1);
            boolean glued = at > 1 && tokens.get(at - 2).touches(tokens.get(at - 1));
            if (sign.equals("#")
                    || sign.equals(":")
                    || (glued && (sign.equals("-") || sign.equals("/")) && !range(at))) {
                return true;
            }
        }
        if (to < tokens.size()) {
            var next = tokens.get(to);
            boolean glued = tokens.get(to - 1).touches(next);
            boolean clock = NOT_AMOUNTS.contains(next.lower())
                    || (glued && next.is(":"))
                    || (glued && next.is("/") && to + 1 < tokens.size() && Numbers.at(tokens, to + 1) != null);
            if (clock) {
                return true;
            }
        }
        boolean year = YEAR.matcher(token.lower()).matches() && at > 0 && BEFORE_YEAR.contains(words.get(at - 1));
        return year && (to >= tokens.size() || !measured(to));
    }

    private boolean range(int at) {
        return Numbers.at(tokens, at - 2) != null;
    }

    private boolean measured(int at) {
        var unit = Units.at(tokens, at, false);
        return unit != null && unit.unit().dimension() != Dimension.COUNT;
    }

    /// A number behind a name ("Java 25", "TLS 1.3") belongs to the name, whatever noun follows.
    boolean designated(int at) {
        if (at == 0 || !tokens.get(at - 1).isWord()) {
            return false;
        }
        var before = tokens.get(at - 1);
        boolean capital = Character.isUpperCase(text.charAt(before.start()))
                && (at > 1
                        || (before.end() - before.start() > 1
                                && Character.isUpperCase(text.charAt(before.start() + 1))));
        return capital || Bounds.designates(before.lower());
    }
}
