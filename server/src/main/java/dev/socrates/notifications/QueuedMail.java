package dev.socrates.notifications;

import dev.socrates.platform.mail.Mail;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail as administrators may see it: its text is not shown to anybody.
///
/// @param subject empty when it cannot be read any more, because the installation's secret was changed
/// @param attempts how often it was tried since it was stored or retried
/// @param nextAttemptAt null when no attempt is to come
/// @param lastError why the last attempt failed, without addresses and content
public record QueuedMail(
        UUID id,
        String recipient,
        String subject,
        Mail.Urgency urgency,
        MailState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /// How many mails there are in each state.
    public record Counts(long queued, long sending, long sent, long dead) {}
}
