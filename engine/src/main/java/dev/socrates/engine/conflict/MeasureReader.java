package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.LexiconFile.Topic;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a statement. Reads the statement itself and not only the claim's value, because a
/// sentence often holds a second number (the load, the period) that decides whether two first numbers
/// compare.
final class MeasureReader {

    private static final MeasureLexicon WORDS = MeasureLexicon.INSTANCE;
    private static final Set<String> PER = Set.of("per", "a", "an", "every", "each");
    private static final Set<String> SHARED_CASES =
            Lexicon.stems(List.of("request", "search", "case", "query", "call", "page"));
    private static final Set<String> BETWEEN = Set.of("of", "a", "the", "$", "€", "£");
    private static final int BOUND_REACH = 6;

    private final List<Token> tokens;
    private final List<Phrases.Hit<Topic>> topics;
    private final List<Measure> found = new ArrayList<>();
    private @Nullable Integer percentile;

    private MeasureReader(List<Token> tokens) {
        this.tokens = tokens;
        this.topics = WORDS.topics.in(tokens);
    }

    static List<Measure> read(List<Token> tokens) {
        return new MeasureReader(tokens).all();
    }

    private List<Measure> all() {
        int i = 0;
        while (i < tokens.size()) {
            i = Math.max(i + 1, readAt(i));
        }
        var mark = percentile;
        return mark == null
                ? List.copyOf(found)
                : found.stream().map(measure -> atPercentile(measure, mark)).toList();
    }

    private int readAt(int i) {
        var text = tokens.get(i).text();
        if (text.matches("p\\d{2}(\\d)?")) {
            percentile = Integer.valueOf(text.substring(1, 3));
            return i + 1;
        }
        var interval = WORDS.intervals.get(tokens.get(i).stem());
        if (interval != null) {
            return interval(i, interval, i + 1);
        }
        var next = unitAt(i + 1);
        if (PER.contains(text) && next != null && next.dimension() == Dimension.DURATION) {
            return text.equals("every") || onceBefore(i) ? interval(i, next.factor(), i + 2) : bounded(i, next);
        }
        if (clock(i)) {
            return i + 3;
        }
        var number = number(i);
        return number == null ? i + 1 : measure(i, number);
    }

    /// "11:59" is a time of day, no amount.
    private boolean clock(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).numeric()
                && at(i + 1).equals(":")
                && tokens.get(i + 2).numeric();
    }

    private boolean onceBefore(int i) {
        return i > 0 && (at(i - 1).equals("once") || at(i - 1).equals("time"));
    }

    private int interval(int i, double seconds, int end) {
        found.add(new Measure(
                Dimension.DURATION,
                "",
                Bound.EXACTLY,
                seconds,
                seconds,
                0,
                true,
                null,
                topic(Dimension.DURATION, i),
                i,
                end));
        return end;
    }

    /// "Within a second" is a number; "a day" alone is none.
    private int bounded(int i, LexiconFile.Unit unit) {
        var bound = boundBefore(i);
        if (bound != null && at(i).startsWith("a")) {
            found.add(new Measure(
                    unit.dimension(),
                    "",
                    bound,
                    unit.factor(),
                    unit.factor(),
                    0,
                    false,
                    null,
                    topic(unit.dimension(), i),
                    i,
                    i + 2));
        }
        return i + 2;
    }

    private int measure(int i, double first) {
        int next = i + 1;
        double amount = first;
        var multiplier = next < tokens.size() ? WORDS.multipliers.get(at(next)) : null;
        if (multiplier != null && !(at(next).equals("m") && !money(i))) {
            amount *= multiplier;
            next++;
        }
        if (next + 1 < tokens.size() && at(next).equals("a") && amount < 1 && unitAt(next + 1) != null) {
            next++;
        }
        var upper = rangeEnd(next);
        double top = upper == null ? amount : upper;
        int afterRange = upper == null ? next : next + 2;
        if (isPercentile(afterRange, amount)) {
            return afterRange + 1;
        }
        return dimension(i, amount, top, upper != null, afterRange);
    }

    private int dimension(int i, double amount, double top, boolean range, int next) {
        var currency = i > 0 ? WORDS.currencies.get(tokens.get(i - 1).stem()) : null;
        if (currency == null && next < tokens.size()) {
            currency = WORDS.currencies.get(tokens.get(next).stem());
            next = currency == null ? next : next + 1;
        }
        if (currency != null) {
            return add(Dimension.MONEY, currency, amount, top, range, i, next);
        }
        var unit = unitAt(next);
        if (unit != null) {
            return add(unit.dimension(), "", amount * unit.factor(), top * unit.factor(), range, i, next + 1);
        }
        return counted(i, amount, top, range, next);
    }

    private int counted(int i, double amount, double top, boolean range, int start) {
        int next = start;
        while (next < tokens.size()
                && next < start + 3
                && WORDS.adjectives.contains(tokens.get(next).stem())) {
            next++;
        }
        if (next >= tokens.size()
                || !tokens.get(next).word()
                || Lexicon.INSTANCE.stop.contains(tokens.get(next).stem())) {
            return start;
        }
        var rate = WORDS.rates.get(at(next));
        var synonym = Lexicon.INSTANCE.actors.at(tokens, next);
        var noun =
                synonym.isEmpty() ? tokens.get(next).stem() : synonym.getFirst().meaning();
        if (rate != null) {
            found.add(new Measure(
                    Dimension.COUNT, rate, bound(i, next + 1, range), amount, top, 1, false, null, null, i, next + 1));
            return next + 1;
        }
        return add(Dimension.COUNT, noun, amount, top, range, i, next + 1);
    }

    private int add(Dimension dimension, String noun, double amount, double top, boolean range, int i, int end) {
        double per = 0;
        int next = end;
        var period = unitAt(end + 1);
        if (period != null && PER.contains(at(end))) {
            per = period.factor();
            next += 2;
        }
        boolean repeats = i > 0 && at(i - 1).equals("every") && dimension == Dimension.DURATION;
        int from = dimension == Dimension.MONEY
                        && i > 0
                        && WORDS.currencies.containsKey(tokens.get(i - 1).stem())
                ? i - 1
                : i;
        found.add(new Measure(
                dimension,
                noun,
                bound(from, next, range),
                amount,
                top,
                per,
                repeats,
                null,
                topic(dimension, i),
                from,
                next));
        return next;
    }

    private Bound bound(int from, int end, boolean range) {
        if (range) {
            return Bound.BETWEEN;
        }
        var after = end < tokens.size() ? WORDS.after.at(tokens, end) : List.<Phrases.Hit<Bound>>of();
        if (!after.isEmpty()) {
            return after.getFirst().meaning();
        }
        var before = boundBefore(from);
        return before == null ? Bound.EXACTLY : before;
    }

    private @Nullable Bound boundBefore(int from) {
        for (int start = Math.max(0, from - BOUND_REACH); start < from; start++) {
            for (var hit : WORDS.before.at(tokens, start)) {
                if (hit.to() == from || (hit.to() == from - 1 && BETWEEN.contains(at(from - 1)))) {
                    return hit.meaning();
                }
            }
        }
        return null;
    }

    private @Nullable Double rangeEnd(int next) {
        boolean joined = next + 1 < tokens.size()
                && Set.of("to", "and").contains(at(next))
                && tokens.get(next + 1).numeric();
        return joined ? number(next + 1) : null;
    }

    /// "95th percentile", and "for 95 % of requests" beside a duration.
    private boolean isPercentile(int next, double amount) {
        boolean share = amount > 0 && amount < 100;
        for (int i = next; share && i < Math.min(next + 3, tokens.size()); i++) {
            boolean named = tokens.get(i).stem().startsWith("percentil");
            boolean cases = of(unitAt(i), Dimension.PERCENT)
                    && nounFollows(i + 1)
                    && tokens.stream().anyMatch(token -> of(WORDS.units.get(token.stem()), Dimension.DURATION));
            if (named || cases) {
                percentile = (int) amount;
                return true;
            }
        }
        return false;
    }

    private static boolean of(LexiconFile.@Nullable Unit unit, Dimension dimension) {
        return unit != null && unit.dimension() == dimension;
    }

    private boolean nounFollows(int from) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(from + 4, tokens.size())).stream()
                .anyMatch(token -> SHARED_CASES.contains(token.stem()));
    }

    private @Nullable Topic topic(Dimension dimension, int i) {
        Topic nearest = null;
        int best = Integer.MAX_VALUE;
        for (var hit : topics) {
            int distance = Math.abs(hit.from() - i);
            if (hit.meaning().dimension() == dimension && distance < best) {
                nearest = hit.meaning();
                best = distance;
            }
        }
        return nearest;
    }

    private LexiconFile.@Nullable Unit unitAt(int i) {
        return i < tokens.size() ? WORDS.units.get(tokens.get(i).stem()) : null;
    }

    private @Nullable Double number(int i) {
        var token = tokens.get(i);
        if (!token.numeric()) {
            return WORDS.numbers.get(token.stem());
        }
        var text = token.text();
        var plain = text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text.replace(',', '.');
        if (text.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
            plain = text.replace(".", "");
        }
        try {
            return plain.length() > 18 ? null : Double.valueOf(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private boolean money(int i) {
        return i > 0 && WORDS.currencies.containsKey(tokens.get(i - 1).stem());
    }

    private String at(int i) {
        return tokens.get(i).text();
    }

    private static Measure atPercentile(Measure measure, int mark) {
        return measure.dimension() != Dimension.DURATION
                ? measure
                : new Measure(
                        measure.dimension(),
                        measure.noun(),
                        measure.bound(),
                        measure.amount(),
                        measure.upper(),
                        measure.per(),
                        measure.repeats(),
                        mark,
                        measure.topic(),
                        measure.from(),
                        measure.to());
    }
}
