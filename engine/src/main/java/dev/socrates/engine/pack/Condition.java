package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Value;
import java.util.List;
import java.util.Locale;

/// A condition that was read and found to make sense. Closed on purpose: a new form must be evaluated,
/// explained and documented.
sealed interface Condition {

    record And(List<Condition> parts) implements Condition {}

    record Or(List<Condition> parts) implements Condition {}

    record Not(Condition part) implements Condition {}

    record Exists(Path path) implements Condition {}

    record Missing(Path path) implements Condition {}

    record Compare(Operand left, Comparison comparison, Operand right) implements Condition {

        /// The same, read from the other side.
        Compare turned() {
            Operand first = right;
            Operand second = left;
            return new Compare(first, comparison.turned(), second);
        }
    }

    /// A technology that is one of several.
    record In(Path path, List<Value.Named> names) implements Condition {}

    /// @param affirmed only statements that affirm the words count, not those that forbid or deny them
    record Says(Path path, boolean affirmed, List<String> phrases) implements Condition {}

    /// What stands on one side of a comparison.
    sealed interface Operand {

        record Of(Path path) implements Operand {}

        record Count(Path path) implements Operand {}

        record Literal(Value value) implements Operand {}
    }

    enum Comparison {
        EQUAL("=="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /// As it reads from the other side.
        Comparison turned() {
            return switch (this) {
                case EQUAL, UNEQUAL -> this;
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
            };
        }

        /// @param order negative, zero or positive, as of [java.util.Comparator#compare]
        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    static String words(ValueType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
