package dev.socrates.identity.audit;

import dev.socrates.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the security audit as it is read.
///
/// @param action a name of [AuditAction], or of one that this release does not know any more
/// @param outcome done or refused
/// @param address null for what the server did, and once the account was erased
public record AuditRecord(
        UUID id,
        Instant at,
        String action,
        String outcome,
        @Nullable UserId actor,
        @Nullable UserId subject,
        @Nullable String address,
        @Nullable String userAgent,
        Map<String, Object> details) {}
