package dev.socrates.interviews;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question as it was put to somebody.
///
/// @param template id of the question in the pack; null for one about a conflict, and for one that was answered
///     beside the interview
/// @param reason why this question now, for the person
/// @param factors what the expected gain was the product of when it was put; empty where nothing was weighed
/// @param followUpTo the question whose answer left something open
/// @param depth how many questions insist on the same one before this
/// @param conflict the conflict that it is about
/// @param leftFor who should answer it instead, while it waits for them
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
        List<Factor> factors,
        @Nullable UUID followUpTo,
        int depth,
        @Nullable UUID conflict,
        Status status,
        @Nullable Role leftFor,
        Instant askedAt) {

    public PutQuestion {
        factors = List.copyOf(factors);
    }

    /// As it is brought in from elsewhere.
    public PutQuestion(
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
        this(
                id,
                session,
                template,
                facet,
                text,
                manner,
                role,
                reason,
                expectedGain,
                List.of(),
                followUpTo,
                depth,
                conflict,
                status,
                null,
                askedAt);
    }

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
