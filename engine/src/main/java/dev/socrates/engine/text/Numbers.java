package dev.socrates.engine.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Numbers in figures and words: "2,000", "2k", "1.5 million", "twenty-five", "a dozen".
final class Numbers {

    /// @param scaled a word or suffix gave the size ("5k"), which in a range counts for both ends
    /// @param rough given as "a couple of" or "a few"
    record Parsed(BigDecimal value, int to, @Nullable BigDecimal scaled, boolean rough) {

        Parsed(BigDecimal value, int to, @Nullable BigDecimal scaled) {
            this(value, to, scaled, false);
        }
    }

    record Lists(
            Map<String, BigDecimal> units,
            Map<String, BigDecimal> roughly,
            Map<String, BigDecimal> parts,
            Map<String, BigDecimal> scales,
            Map<String, BigDecimal> suffixes) {}

    static final Lists WORDS = Lexicon.read("numbers", new TypeReference<>() {});
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DOT_GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int LONGEST = 12;
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    static @Nullable Parsed at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        var spoken = SpokenNumbers.at(tokens, at);
        if (spoken != null) {
            return spoken;
        }
        var token = tokens.get(at);
        return switch (token.kind()) {
            case NUMBER -> SpokenNumbers.andAHalf(tokens, inFigures(tokens, at));
            case WORD -> SpokenNumbers.andAHalf(tokens, inWords(tokens, at));
            case SIGN -> null;
        };
    }

    private static @Nullable Parsed inFigures(List<Token> tokens, int at) {
        var amount = figures(tokens.get(at).lower());
        if (amount == null) {
            return null;
        }
        int next = at + 1;
        while (next < tokens.size() && spacedGroup(tokens, next, at)) {
            amount = amount.multiply(BigDecimal.valueOf(1000))
                    .add(new BigDecimal(tokens.get(next).lower()));
            next++;
        }
        if (next < tokens.size()) {
            var word = tokens.get(next);
            var suffix = tokens.get(next - 1).touches(word) ? WORDS.suffixes().get(word.lower()) : null;
            var scale = suffix == null ? WORDS.scales().get(Stems.singular(word.lower())) : suffix;
            if (scale != null) {
                return new Parsed(amount.multiply(scale), next + 1, scale);
            }
        }
        return new Parsed(amount, next, null);
    }

    private static boolean spacedGroup(List<Token> tokens, int next, int first) {
        var group = tokens.get(next);
        return next - first <= 4
                && group.kind() == Token.Kind.NUMBER
                && group.lower().matches("\\d{3}")
                && tokens.get(first).lower().matches("\\d{1,3}")
                && group.start() - tokens.get(next - 1).end() == 1;
    }

    private static @Nullable BigDecimal figures(String text) {
        if (text.length() > MOST_DIGITS) {
            return null;
        }
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (DOT_GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", ""));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static @Nullable Parsed inWords(List<Token> tokens, int at) {
        var words = Token.lowers(tokens.subList(at, Math.min(tokens.size(), at + LONGEST)));
        var first = words.getFirst();
        if (first.equals("half") && words.size() > 2 && words.get(1).equals("a")) {
            var scale = WORDS.scales().get(words.get(2));
            return scale == null ? null : new Parsed(scale.divide(BigDecimal.TWO), at + 3, scale);
        }
        boolean article = first.equals("a") || first.equals("an");
        if (article && (words.size() < 2 || !WORDS.scales().containsKey(words.get(1)))) {
            return null;
        }
        var total = BigDecimal.ZERO;
        var part = article ? BigDecimal.ONE : BigDecimal.ZERO;
        int next = article ? 1 : 0;
        int start = next;
        for (; next < words.size(); next++) {
            var unit = WORDS.units().get(words.get(next));
            var scale = WORDS.scales().get(Stems.singular(words.get(next)));
            if (unit != null) {
                part = part.add(unit);
            } else if (scale != null && part.signum() > 0) {
                boolean large = scale.intValue() >= 1000;
                total = large ? total.add(part.multiply(scale)) : total;
                part = large ? BigDecimal.ZERO : part.multiply(scale);
            } else if (next == start || !joins(words, next)) {
                break;
            }
        }
        return next > start ? new Parsed(total.add(part), at + next, null) : null;
    }

    /// "twenty-five", "two hundred and fifty"; but not "two and three" nor "one-two".
    private static boolean joins(List<String> words, int joint) {
        if (joint + 1 >= words.size() || !WORDS.units().containsKey(words.get(joint + 1))) {
            return false;
        }
        var before = WORDS.units().get(words.get(joint - 1));
        return switch (words.get(joint)) {
            case "-" -> before != null && before.intValue() >= 20;
            case "and" -> WORDS.scales().containsKey(words.get(joint - 1));
            default -> false;
        };
    }
}
