package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two specifications that cannot both count, until a person says what holds.
public record Conflict(
        UUID id,
        Finding.Kind kind,
        Finding.Domain domain,
        Finding.Severity severity,
        Status status,
        Side existing,
        Side incoming,
        String explanation,
        boolean asked,
        Instant detectedAt,
        @Nullable Decision decision) {

    /// @param decidingWords exact words of the statement that make the clash
    public record Side(SpecificationId specification, List<String> decidingWords) {}

    public record Decision(String resolution, @Nullable String notes, UUID by, Instant at) {}

    public enum Status {
        OPEN,
        RESOLVED,
        IGNORED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a person can decide.
    public enum Resolution {
        KEEP_OLD,
        REPLACE,
        MERGE,
        KEEP_BOTH,
        ASK,
        IGNORE;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
