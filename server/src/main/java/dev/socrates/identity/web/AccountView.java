package dev.socrates.identity.web;

import dev.socrates.identity.Account;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as its owner sees it.
record AccountView(
        UUID userId,
        String email,
        boolean emailVerified,
        @Nullable String name,
        @Nullable String username,
        String role,
        @Nullable String adminRole,
        String status,
        String subscriptionTier,
        Instant createdAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id().value(),
                account.email(),
                account.verified(),
                account.name(),
                account.username(),
                account.role(),
                account.adminRole(),
                account.status(),
                account.subscriptionTier(),
                account.createdAt());
    }
}
