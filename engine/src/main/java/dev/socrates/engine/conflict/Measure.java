package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Topic;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import org.jspecify.annotations.Nullable;

/// A number in a statement; amounts are in base units.
///
/// @param noun what is counted, the currency or the degree; empty for other dimensions
/// @param per seconds of the period it is for ("per month"), 0 when none is named
/// @param repeats it says how often something happens ("every 6 hours"), not how long
/// @param topic what it is about, when the words around it tell
/// @param from index of its first token, `to` after its last
record Measure(
        Quantity quantity,
        String noun,
        double per,
        boolean repeats,
        @Nullable Topic topic,
        int from,
        int to) {

    private static final double TOLERANCE = 0.2;
    /// A year is 12 months, though 12 times 30 days are not 365.
    private static final double CALENDAR = 0.02;

    private static final double MONTH = 28 * 86_400;

    Dimension dimension() {
        return quantity.unit().dimension();
    }

    Bound bound() {
        return quantity.bound();
    }

    double amount() {
        return quantity.base().doubleValue();
    }

    double upper() {
        var upper = quantity.upperBase();
        return upper == null ? amount() : upper.doubleValue();
    }

    double low() {
        return switch (bound()) {
            case AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> amount() * (1 - TOLERANCE);
            case EXACTLY, AT_LEAST, BETWEEN -> amount();
        };
    }

    double high() {
        return switch (bound()) {
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> amount() * (1 + TOLERANCE);
            case EXACTLY, AT_MOST -> amount();
            case BETWEEN -> upper();
        };
    }

    boolean comparableWith(Measure other) {
        var percentile = quantity.percentile();
        var others = other.quantity.percentile();
        return dimension() == other.dimension()
                && noun.equals(other.noun)
                && repeats == other.repeats
                && (per == 0) == (other.per == 0)
                && !(percentile != null && others != null && !percentile.equals(others));
    }

    /// No value satisfies both.
    boolean excludes(Measure other) {
        double slack = 1 + slack();
        return scaled(low()) > other.scaled(other.high()) * slack || other.scaled(other.low()) > scaled(high()) * slack;
    }

    /// The same number, where one side may leave open whether it is a bound.
    boolean sameAs(Measure other) {
        return (bound() == other.bound() || bound() == Bound.EXACTLY || other.bound() == Bound.EXACTLY)
                && near(scaled(amount()), other.scaled(other.amount()))
                && near(scaled(upper()), other.scaled(other.upper()));
    }

    /// Both set the same kind of target, so a single one can hold.
    boolean sameKindAs(Measure other) {
        return bound() == other.bound()
                || (bound() == Bound.EXACTLY && other.bound() == Bound.AT_MOST)
                || (bound() == Bound.AT_MOST && other.bound() == Bound.EXACTLY);
    }

    double ratio(Measure other) {
        double a = Math.abs(scaled(amount()));
        double b = Math.abs(other.scaled(other.amount()));
        return a == 0 || b == 0 ? Double.MAX_VALUE : Math.max(a, b) / Math.min(a, b);
    }

    boolean about(String topicId) {
        return topic != null && topic.id().equals(topicId);
    }

    private double slack() {
        return dimension() == Dimension.DURATION && amount() >= MONTH ? CALENDAR : 1e-6;
    }

    private double scaled(double value) {
        return per == 0 ? value : value / per;
    }

    private boolean near(double a, double b) {
        return Math.abs(a - b) <= slack() * Math.max(Math.abs(a), Math.abs(b));
    }
}
