package dev.socrates.identity.teams;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Somebody is asked into a team.
///
/// @param status as it is now: a pending one whose time is over has expired
/// @param inviter what others call the one who sent it last
public record TeamInvitation(
        UUID id,
        TeamId team,
        String teamName,
        String email,
        TeamRole role,
        Status status,
        UserId invitedBy,
        String inviter,
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

    boolean isFor(String address) {
        return email.equalsIgnoreCase(address);
    }

    /// Without the address: it ends up in messages.
    @Override
    public String toString() {
        return "TeamInvitation[" + id + "]";
    }
}
