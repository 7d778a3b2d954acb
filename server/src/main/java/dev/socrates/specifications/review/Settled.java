package dev.socrates.specifications.review;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A question about what was left unsaid that is not asked any more.
///
/// @param question id of its wording
/// @param text as it was put
public record Settled(String question, String text, Outcome outcome, UUID by, Instant at) {

    public enum Outcome {
        ANSWERED,
        /// Somebody said that this project need not say it.
        NOT_NEEDED;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
