package dev.socrates.projects.people;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is asked into a project.
///
/// @param assignment as what; a role of the project's own may be gone by now, and has no id then
/// @param message what the inviter says to them; may be empty
/// @param status as it is now: a pending one whose time is over has expired
/// @param invitedBy who sent it last and answers for it
public record Invitation(
        UUID id,
        ProjectId project,
        String email,
        Assignment assignment,
        String message,
        Status status,
        UserId invitedBy,
        @Nullable UserId acceptedBy,
        Instant createdAt,
        Instant sentAt,
        Instant expiresAt) {

    public enum Status {
        PENDING,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        REVOKED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status ofWire(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isFor(String address) {
        return new Address(email).is(address);
    }

    boolean isOpen() {
        return status == Status.PENDING;
    }

    /// Whoever sent it may not do so any more.
    Invitation withdrawn() {
        return new Invitation(
                id,
                project,
                email,
                assignment,
                message,
                Status.REVOKED,
                invitedBy,
                acceptedBy,
                createdAt,
                sentAt,
                expiresAt);
    }

    /// Without the address: it ends up in messages.
    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
