package dev.socrates.identity.keys;

import dev.socrates.identity.Scope;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key as its owner sees it: never the key itself.
///
/// @param prefix how the key begins
/// @param expiresAt null: never
/// @param lastUsedAt exact to a few minutes; null when it was never used
/// @param lastUsedAddress where it was used then
public record ApiKey(
        UUID id,
        String name,
        String prefix,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedAddress) {

    public boolean isExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
