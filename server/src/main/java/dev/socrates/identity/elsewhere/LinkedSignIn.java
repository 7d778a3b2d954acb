package dev.socrates.identity.elsewhere;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account elsewhere that opens the one here.
///
/// @param provider its id
/// @param label by which its owner recognises it
public record LinkedSignIn(
        UUID id,
        String provider,
        String name,
        @Nullable String label,
        Instant linkedAt,
        @Nullable Instant lastUsedAt) {}
