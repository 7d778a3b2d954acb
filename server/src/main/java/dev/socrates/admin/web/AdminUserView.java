package dev.socrates.admin.web;

import dev.socrates.identity.administration.ManagedUser;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account on the wire, for administrators.
record AdminUserView(
        UUID userId,
        String email,
        boolean emailVerified,
        @Nullable String name,
        @Nullable String username,
        String status,
        @Nullable String adminRole,
        String subscriptionTier,
        @Nullable Instant lastLoginAt,
        Instant createdAt) {

    static AdminUserView of(ManagedUser user) {
        var role = user.adminRole();
        return new AdminUserView(
                user.id().value(),
                user.email(),
                user.verified(),
                user.name(),
                user.username(),
                user.status(),
                role == null ? null : role.wire(),
                user.subscriptionTier(),
                user.lastLoginAt(),
                user.createdAt());
    }
}
