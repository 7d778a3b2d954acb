package dev.socrates.projects;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.UserId;
import java.time.Instant;

/// A project as its members see it.
///
/// @param kind software, estimate or career
/// @param pack id of the pack that says what has to be known
public record Project(
        ProjectId id,
        UserId owner,
        String name,
        String description,
        String kind,
        String pack,
        Status status,
        Phase phase,
        Instant createdAt,
        Instant updatedAt) {

    public enum Status {
        ACTIVE,
        ARCHIVED,
        COMPLETED;

        public String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
