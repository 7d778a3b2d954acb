package dev.socrates.identity.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sign-in that is still valid, as its owner sees it.
///
/// @param browser whether pages are used with it; otherwise a program uses the interface
/// @param userAgent what the program says about itself, if it did
/// @param address where the sign-in came from, if it is known
public record OpenSession(
        UUID id,
        boolean browser,
        @Nullable String userAgent,
        @Nullable String address,
        Instant createdAt,
        Instant lastSeenAt) {

    /// What it runs on, in words: "Firefox on Linux".
    public String device() {
        return Device.of(userAgent);
    }

    /// Whether the sign-in came from the computer that the server runs on.
    public boolean sameComputer() {
        return address != null && (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1"));
    }
}
