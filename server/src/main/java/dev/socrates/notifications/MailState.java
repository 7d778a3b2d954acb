package dev.socrates.notifications;

import java.util.Locale;

/// Where a mail is on its way.
public enum MailState {
    /// Waits for its first or its next attempt.
    QUEUED,
    /// Is being handed to the mail server.
    SENDING,
    /// The mail server took it. Kept for a week, without its text.
    SENT,
    /// A dead letter: refused for good, or tried often enough. An administrator retries or discards it.
    DEAD;

    /// As it is stored and as it goes over the wire.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
