package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers with their units, bounds and percentile in a list of tokens.
public final class Quantities {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "by", "since", "until", "from", "during", "of", "before", "after", "till", "year");
    private static final Set<String> RANGE = Set.of("to", "-", "–", "—");
    private static final Set<String> NOT_AMOUNTS = Set.of("am", "pm", "th", "st", "nd", "rd", "x", "o'clock");

    private static final Set<String> NAMED_BEFORE = Set.of("them", "these", "those");

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;

    private Quantities(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = Token.lowers(tokens);
    }

    /// All quantities in order. `text` is the original, to which the tokens' places refer; `taken` are
    /// things named already, in which a number is no quantity.
    public static List<Mention<Quantity>> in(String text, List<Token> tokens, List<? extends Mention<?>> taken) {
        return new Quantities(text, tokens).find(taken);
    }

    private List<Mention<Quantity>> find(List<? extends Mention<?>> taken) {
        var found = new ArrayList<Mention<Quantity>>();
        var percentile = Percentiles.in(tokens);
        int at = 0;
        while (at < tokens.size()) {
            var mention = at(at);
            if (mention != null && !mention.overlaps(taken)) {
                found.add(mention);
            }
            at = mention == null ? at + 1 : mention.to();
        }
        for (var period : Units.periods(words)) {
            var quantity = new Quantity(
                    Bound.EXACTLY, period.what().amount(), null, period.what().unit(), null);
            var mention = new Mention<>(quantity, period.from(), period.to());
            if (!mention.overlaps(found)) {
                found.add(mention);
            }
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return percentile.map(share -> withPercentile(found, share)).orElse(found);
    }

    private static List<Mention<Quantity>> withPercentile(List<Mention<Quantity>> found, Percentiles.Found share) {
        if (found.stream().noneMatch(mention -> isDuration(mention.value()))) {
            return found;
        }
        var rest = new ArrayList<Mention<Quantity>>();
        for (var mention : found) {
            var value = mention.value();
            if (isDuration(value)) {
                var exact =
                        new Quantity(value.bound(), value.amount(), value.upper(), value.unit(), share.percentile());
                rest.add(new Mention<>(exact, mention.from(), mention.to()));
            } else if (mention.from() >= share.to() || share.from() >= mention.to()) {
                rest.add(mention);
            }
        }
        return rest;
    }

    private static boolean isDuration(Quantity quantity) {
        return quantity.unit().dimension() == Dimension.DURATION;
    }

    private @Nullable Mention<Quantity> at(int at) {
        var number = Numbers.at(tokens, at);
        if (number == null || partOfName(at, number.to())) {
            return null;
        }
        int from = at > 0 && Units.currency(tokens.get(at - 1)).isPresent() ? at - 1 : at;
        var money = from < at ? Units.currency(tokens.get(from)) : Optional.<Unit>empty();
        var lower = number.value();
        BigDecimal upper = null;
        int to = number.to();
        boolean plus = to < tokens.size() && tokens.get(to).is("+");
        to = plus ? to + 1 : to;
        var unit = unit(money, to);
        int second = unit == null ? to : unit.to();
        if (second < tokens.size() && joinsRange(second, from)) {
            int next = second + 1;
            boolean sign =
                    next < tokens.size() && Units.currency(tokens.get(next)).isPresent();
            var end = Numbers.at(tokens, sign ? next + 1 : next);
            var endUnit = end == null ? null : unit(money, end.to());
            if (end != null && (unit == null || (endUnit != null && compatible(unit, endUnit)))) {
                boolean scaled = number.scaled() == null && end.scaled() != null && lower.compareTo(end.value()) < 0;
                lower = scaled ? lower.multiply(end.scaled()) : lower;
                upper = end.value();
                unit = endUnit;
                to = end.to();
            }
        }
        return mention(from, to, lower, upper, unit, plus);
    }

    private @Nullable Mention<Quantity> mention(
            int from,
            int numberTo,
            BigDecimal lower,
            @Nullable BigDecimal upper,
            Units.@Nullable Found unit,
            boolean plus) {
        boolean time = unit != null && unit.unit().dimension() == Dimension.DURATION;
        var bound = plus ? Optional.of(Bound.AT_LEAST) : Bounds.before(words, from, time);
        int to = unit == null ? numberTo : unit.to();
        var after = Bounds.after(words, to);
        boolean named = (unit == null || unit.unit().dimension() == Dimension.COUNT) && named(from);
        boolean alone = unit == null && to - from < words.size() - 1 && !ofThem(to);
        if ((named || alone) && bound.isEmpty() && after.isEmpty()) {
            return null;
        }
        var measure = unit == null ? new Unit(Dimension.COUNT, "", BigDecimal.ONE) : unit.unit();
        if (upper != null && upper.compareTo(lower) > 0) {
            return new Mention<>(new Quantity(Bound.BETWEEN, lower, upper, measure, null), from, to);
        }
        var decided = after.or(() -> bound).orElse(Bound.EXACTLY);
        return new Mention<>(new Quantity(decided, lower, null, measure, null), from, to);
    }

    /// "60 of them" counts what has been named before.
    private boolean ofThem(int at) {
        return at + 1 < words.size()
                && words.get(at).equals("of")
                && NAMED_BEFORE.contains(words.get(at + 1))
                && !words.get(at - 1).equals("one");
    }

    private Units.@Nullable Found unit(Optional<Unit> money, int at) {
        if (money.isPresent()) {
            return new Units.Found(money.get(), at);
        }
        return Units.at(tokens, at, at < tokens.size() && tokens.get(at - 1).touches(tokens.get(at)));
    }

    private static boolean compatible(Units.Found first, Units.Found second) {
        return first.unit().equals(second.unit());
    }

    private boolean joinsRange(int at, int from) {
        var word = words.get(at);
        return RANGE.contains(word)
                || (word.equals("and") && from > 0 && words.get(from - 1).equals("between"));
    }

    /// "version 3.11", "SHA-256", "09:30", "3rd", "in 2027", "24/7": figures that count nothing.
    private boolean partOfName(int at, int to) {
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
    private boolean named(int at) {
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
