package dev.socrates.interviews;

import dev.socrates.engine.pack.Role;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sitting with a person about a project.
///
/// @param role what the person knows most about, if they said so; questions are chosen accordingly
public record Session(
        UUID id,
        ProjectId project,
        UserId user,
        Mode mode,
        Status status,
        @Nullable Role role,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /// SOCRATIC: we ask. DIRECT_CHAT: the person talks, and what they say is understood all the same.
    public enum Mode {
        SOCRATIC,
        DIRECT_CHAT;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Status {
        ACTIVE,
        PAUSED,
        COMPLETED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
