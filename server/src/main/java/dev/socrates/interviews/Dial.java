package dev.socrates.interviews;

import dev.socrates.engine.interview.Budget;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much asking somebody wants. The first three ask only what the person is likely to know.
public enum Dial {
    BRIEF,
    STANDARD,
    THOROUGH,
    EVERYTHING;

    Budget budget() {
        return switch (this) {
            case BRIEF -> Budget.BRIEF;
            case STANDARD -> Budget.STANDARD;
            case THOROUGH -> Budget.THOROUGH;
            case EVERYTHING -> Budget.UNLIMITED;
        };
    }

    /// Whether a number of questions ends it.
    boolean counts() {
        return this == BRIEF || this == STANDARD;
    }

    /// Those that ask more, the next one first.
    Stream<Dial> larger() {
        return Arrays.stream(values()).filter(other -> other.compareTo(this) > 0);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dial> ofWire(String wire) {
        return Arrays.stream(values()).filter(dial -> dial.wire().equals(wire)).findFirst();
    }
}
