package dev.socrates.interviews;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question as it was put to somebody.
///
/// @param template id of the question in the pack; null for one about a conflict, and for one that was answered
///     beside the interview
/// @param reason why this question now, for the person
/// @param followUpTo the question whose answer left something open
/// @param depth how many questions insist on the same one before this
/// @param conflict the conflict that it is about
public record PutQuestion(
        UUID id,
        UUID session,
        @Nullable String template,
        FacetId facet,
        String text,
        Manner manner,
        Role role,
        String reason,
        double expectedGain,
        @Nullable UUID followUpTo,
        int depth,
        @Nullable UUID conflict,
        Status status,
        Instant askedAt) {

    public enum Status {
        PENDING,
        ANSWERED,
        SKIPPED,
        DEFERRED,
        DONT_KNOW;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
