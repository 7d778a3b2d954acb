package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import java.math.RoundingMode;
import java.util.List;

/// One time in two units: "1 h 30 min", "2 minutes and 30 seconds".
final class LongTimes {

    private static final int SCALE = 6;

    private LongTimes() {}

    /// Joins neighbours in place; the sum is in the smaller unit.
    static void join(List<Mention<Quantity>> found, List<String> words) {
        for (int at = 0; at + 1 < found.size(); at++) {
            var first = found.get(at);
            var second = found.get(at + 1);
            if (together(first, second, words)) {
                var unit = second.value().unit();
                var sum = first.value()
                        .base()
                        .add(second.value().base())
                        .divide(unit.factor(), SCALE, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                var whole = new Quantity(first.value().bound(), sum, null, unit, null);
                found.set(at, new Mention<>(whole, first.from(), second.to()));
                found.remove(at + 1);
            }
        }
    }

    private static boolean together(Mention<Quantity> first, Mention<Quantity> second, List<String> words) {
        int gap = second.from() - first.to();
        boolean adjacent = gap == 0 || (gap == 1 && words.get(first.to()).equals("and"));
        return adjacent
                && duration(first.value())
                && duration(second.value())
                && second.value().bound() == Bound.EXACTLY
                && first.value().unit().factor().compareTo(second.value().unit().factor()) > 0
                && second.value().base().compareTo(first.value().unit().factor()) < 0;
    }

    private static boolean duration(Quantity quantity) {
        return quantity.unit().dimension() == Dimension.DURATION && quantity.upper() == null;
    }
}
