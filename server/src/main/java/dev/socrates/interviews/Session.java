package dev.socrates.interviews;

import dev.socrates.engine.pack.Role;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sitting with a person about a project.
public record Session(
        UUID id,
        ProjectId project,
        UserId user,
        Mode mode,
        Status status,
        Terms terms,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /// What the person knows most about, if they said so.
    public @Nullable Role role() {
        return terms.role();
    }

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
