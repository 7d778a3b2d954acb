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
import org.jspecify.annotations.Nullable;

/// Numbers with their units, bounds and percentile in a list of tokens.
public final class Quantities {

    private static final Set<String> RANGE = Set.of("to", "-", "–", "—");
    private static final Set<String> NAMED_BEFORE = Set.of("them", "these", "those");

    private final List<Token> tokens;
    private final List<String> words;
    private final FiguresInNames names;

    private Quantities(String text, List<Token> tokens) {
        this.tokens = tokens;
        this.words = Token.lowers(tokens);
        this.names = new FiguresInNames(text, tokens);
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
        LongTimes.join(found, words);
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
        if (number == null || names.has(at, number.to())) {
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
            int next = second + (upTo(second) ? 2 : 1);
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
        return mention(from, to, lower, upper, unit, plus ? Optional.of(Bound.AT_LEAST) : rough(number));
    }

    private static Optional<Bound> rough(Numbers.Parsed number) {
        return number.rough() ? Optional.of(Bound.ABOUT) : Optional.empty();
    }

    private @Nullable Mention<Quantity> mention(
            int from,
            int numberTo,
            BigDecimal lower,
            @Nullable BigDecimal upper,
            Units.@Nullable Found unit,
            Optional<Bound> given) {
        boolean time = unit != null && unit.unit().dimension() == Dimension.DURATION;
        var bound = given.filter(Bound.AT_LEAST::equals)
                .or(() -> Bounds.before(words, from, time))
                .or(() -> given);
        int to = unit == null ? numberTo : unit.to();
        var after = Bounds.after(words, to);
        boolean named = (unit == null || unit.unit().dimension() == Dimension.COUNT) && names.designated(from);
        boolean alone = unit == null && to - from < words.size() - 1 && !ofThem(to);
        if ((named || alone) && bound.isEmpty() && after.isEmpty()) {
            return null;
        }
        var measure = unit == null ? new Unit(Dimension.COUNT, "", BigDecimal.ONE) : unit.unit();
        if (upper != null && upper.compareTo(lower) > 0) {
            return new Mention<>(new Quantity(Bound.BETWEEN, lower, upper, measure, null), from, to);
        }
        var decided = after.or(() -> bound).orElse(Bound.EXACTLY);
        return new Mention<>(Nines.percent(new Quantity(decided, lower, null, measure, null)), from, to);
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

    /// "From 5 up to 10".
    private boolean upTo(int at) {
        return words.get(at).equals("up")
                && at + 1 < words.size()
                && words.get(at + 1).equals("to");
    }

    private boolean joinsRange(int at, int from) {
        var word = words.get(at);
        return RANGE.contains(word)
                || upTo(at)
                || (word.equals("and") && from > 0 && words.get(from - 1).equals("between"));
    }
}
