package dev.socrates.notifications;

import java.time.Instant;
import java.util.UUID;

/// A mail on its way out, opened. It is not kept anywhere.
record Letter(UUID id, String recipient, String subject, String text, Instant createdAt) {

    /// Without its content: letters end up in messages.
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
