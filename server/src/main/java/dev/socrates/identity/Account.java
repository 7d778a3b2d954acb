package dev.socrates.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person's account as its owner may see it.
///
/// @param verified whether the address is known to be this person's
public record Account(
        UserId id,
        String email,
        boolean verified,
        @Nullable String name,
        @Nullable String username,
        String role,
        @Nullable String adminRole,
        String status,
        String subscriptionTier,
        @Nullable Instant lastLoginAt,
        Instant createdAt) {}
