package dev.socrates.identity.administration;

import dev.socrates.identity.AdminRole;
import dev.socrates.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account as administrators see it.
///
/// @param status pending, active, suspended or inactive
public record ManagedUser(
        UserId id,
        String email,
        boolean verified,
        @Nullable String name,
        @Nullable String username,
        String status,
        @Nullable AdminRole adminRole,
        String subscriptionTier,
        @Nullable Instant lastLoginAt,
        Instant createdAt) {

    public String called() {
        return name != null ? name : username != null ? username : email;
    }

    public boolean suspended() {
        return status.equals("suspended");
    }

    /// What hangs on an account, in numbers.
    public record Holdings(int openSessions, int apiKeys, int teams, boolean twoFactor) {}
}
