package dev.socrates.engine.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a statement says in a form that can be compared. Closed on purpose: a new kind of value must be compared,
/// stored and printed wherever values are.
public sealed interface Value {

    /// How a person would write it: `<= 200 ms`, `4,000 users`, `PostgreSQL`, `2027-03-01`.
    String display();

    /// A number with its unit. `amount` (and `upper`, for a range) are as the person gave them, in `unit`;
    /// [#base] and [#upperBase] give them in the base unit of the dimension.
    record Quantity(
            Bound bound,
            BigDecimal amount,
            @Nullable BigDecimal upper,
            Unit unit,
            @Nullable Integer percentile) implements Value {

        public BigDecimal base() {
            return amount.multiply(unit.factor());
        }

        public @Nullable BigDecimal upperBase() {
            return upper == null ? null : upper.multiply(unit.factor());
        }

        @Override
        public String display() {
            return Shown.quantity(this);
        }
    }

    /// A thing with a proper name, as the lexicon writes it, and the group in which it competes: `PostgreSQL`,
    /// `database`.
    record Named(String name, String group) implements Value {
        @Override
        public String display() {
            return name;
        }
    }

    /// A calendar day; "March 2027" is its last day, because a month named as a deadline is met on any of its days.
    record Day(LocalDate date) implements Value {
        @Override
        public String display() {
            return date.toString();
        }
    }

    /// Anything else: the words that carry the content, lower case, in order.
    record Words(String text) implements Value {
        @Override
        public String display() {
            return text;
        }
    }

    /// What a number bounds. `ABOUT` tolerates a fifth either way when compared.
    enum Bound {
        EXACTLY(""),
        AT_MOST("<= "),
        AT_LEAST(">= "),
        ABOUT("~ "),
        BETWEEN("");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// What can be compared with what. Base units: second, byte, per second, percent, the currency itself, metre,
    /// kilogram, the degree itself, one.
    enum Dimension {
        DURATION,
        SIZE,
        RATE,
        PERCENT,
        MONEY,
        LENGTH,
        WEIGHT,
        TEMPERATURE,
        COUNT;

        /// Whether amounts compare in one and the same unit only, as currencies do.
        public boolean keepsUnit() {
            return this == MONEY || this == TEMPERATURE;
        }
    }

    /// A unit of measure. For MONEY the symbol is the ISO 4217 code; for COUNT it is the counted noun in the singular
    /// ("user", "order"), or empty.
    record Unit(Dimension dimension, String symbol, BigDecimal factor) {}
}
