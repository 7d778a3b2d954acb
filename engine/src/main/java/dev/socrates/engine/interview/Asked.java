package dev.socrates.engine.interview;

import dev.socrates.engine.pack.FacetId;
import java.util.Locale;

/// A question that was put to somebody. The same question appears once for each time it was put.
///
/// @param age how many questions were put after it: 0 for the latest. A later sitting may count as several, which
///     brings back sooner what was put off.
public record Asked(String questionId, FacetId facet, Outcome outcome, int age) {

    public Asked {
        if (age < 0) {
            throw new IllegalArgumentException("not an age: " + age);
        }
    }

    public enum Outcome {
        ANSWERED,
        SKIPPED,
        DEFERRED,
        DONT_KNOW,
        PENDING;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
