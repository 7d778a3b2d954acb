package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.LexiconFile.Topic;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import org.jspecify.annotations.Nullable;

/// A number in a statement, in base units.
///
/// @param noun what is counted, or the currency; empty for other dimensions
/// @param per seconds of the period it is for ("per month"), 0 when none is named
/// @param repeats it says how often something happens ("every 6 hours"), not how long
/// @param topic what it is about, when the words around it tell
/// @param from index of its first token, `to` after its last
record Measure(
        Dimension dimension,
        String noun,
        Bound bound,
        double amount,
        double upper,
        double per,
        boolean repeats,
        @Nullable Integer percentile,
        @Nullable Topic topic,
        int from,
        int to) {

    private static final double TOLERANCE = 0.2;

    /// The number of a value, standing for a statement of so many tokens.
    static Measure of(Value.Quantity quantity, int tokens) {
        var unit = quantity.unit();
        boolean named = unit.dimension() == Dimension.COUNT || unit.dimension() == Dimension.MONEY;
        var upper = quantity.upperBase();
        double amount = quantity.base().doubleValue();
        return new Measure(
                unit.dimension(),
                named ? unit.symbol() : "",
                quantity.bound(),
                amount,
                upper == null ? amount : upper.doubleValue(),
                unit.dimension() == Dimension.RATE ? 1 : 0,
                false,
                quantity.percentile(),
                null,
                0,
                tokens);
    }

    double low() {
        return switch (bound) {
            case AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> amount * (1 - TOLERANCE);
            case EXACTLY, AT_LEAST, BETWEEN -> amount;
        };
    }

    double high() {
        return switch (bound) {
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> amount * (1 + TOLERANCE);
            case EXACTLY, AT_MOST -> amount;
            case BETWEEN -> upper;
        };
    }

    boolean comparableWith(Measure other) {
        return dimension == other.dimension
                && noun.equals(other.noun)
                && repeats == other.repeats
                && (per == 0) == (other.per == 0)
                && !(percentile != null && other.percentile != null && !percentile.equals(other.percentile));
    }

    /// No value satisfies both.
    boolean excludes(Measure other) {
        return scaledLow() > other.scaledHigh() * (1 + 1e-9) || other.scaledLow() > scaledHigh() * (1 + 1e-9);
    }

    /// The same number, where one side may leave open whether it is a bound.
    boolean sameAs(Measure other) {
        return (bound == other.bound || bound == Bound.EXACTLY || other.bound == Bound.EXACTLY)
                && near(scaled(amount), other.scaled(other.amount))
                && near(scaled(upper), other.scaled(other.upper));
    }

    /// Both set the same kind of target, so a single one can hold.
    boolean sameKindAs(Measure other) {
        return bound == other.bound
                || (bound == Bound.EXACTLY && other.bound == Bound.AT_MOST)
                || (bound == Bound.AT_MOST && other.bound == Bound.EXACTLY);
    }

    double ratio(Measure other) {
        double a = Math.abs(scaled(amount));
        double b = Math.abs(other.scaled(other.amount));
        return a == 0 || b == 0 ? Double.MAX_VALUE : Math.max(a, b) / Math.min(a, b);
    }

    boolean about(String topicId) {
        return topic != null && topic.id().equals(topicId);
    }

    private double scaledLow() {
        return scaled(low());
    }

    private double scaledHigh() {
        return scaled(high());
    }

    private double scaled(double value) {
        return per == 0 ? value : value / per;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
    }
}
