package dev.socrates.identity.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a key without the key itself.
///
/// @param id stands in the header of each token, as `kid`
/// @param retiredAt since when it signs nothing any more; null for the one that signs
/// @param acceptedUntil until when tokens that it signed are accepted, unless it was revoked
/// @param revokedAt since when none of its tokens is accepted
public record SigningKey(
        UUID id,
        Instant createdAt,
        @Nullable Instant retiredAt,
        @Nullable Instant acceptedUntil,
        @Nullable Instant revokedAt) {

    public boolean signs() {
        return retiredAt == null;
    }
}
