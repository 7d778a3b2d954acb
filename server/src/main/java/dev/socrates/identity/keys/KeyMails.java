package dev.socrates.identity.keys;

import dev.socrates.identity.Scope;
import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.web.PublicAddress;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells somebody of each new key, within the transaction that makes it: whoever got into an account would make one to
/// stay.
@Component
class KeyMails {

    private final Outbox outbox;
    private final PublicAddress addresses;

    KeyMails(Outbox outbox, PublicAddress addresses) {
        this.outbox = outbox;
        this.addresses = addresses;
    }

    /// Addresses of old accounts may be none that mail reaches; the key is made nevertheless.
    void created(String email, ApiKey key) {
        if (!Mail.reaches(email)) {
            return;
        }
        var scopes = key.scopes().stream().map(Scope::wire).sorted().collect(Collectors.joining(", "));
        var text =
                """
                The API key "%s" was made for your account at %s.

                It begins with %s and may be used for: %s.

                If this was not you, revoke the key, change your password and end all sessions:

                %s
                """.formatted(key.name(), addresses.of("/"), key.prefix(), scopes, addresses.of("/settings/api-keys"));
        outbox.put(new OutboxMessage.MailWanted(
                new Mail(email, "A new API key for your account", text, Mail.Urgency.AT_ONCE)));
    }
}
