package dev.socrates.platform.mail;

import dev.socrates.platform.Ids;
import java.util.UUID;

/// Takes mail in. It is stored in the caller's transaction on `socrates_specs`, if there is one, and sent
/// after it: nobody waits for a mail server, and what is undone sends nothing. Who writes into the accounts'
/// database puts a `MailWanted` into identity's outbox instead.
public interface Mailer {

    /// @param id a mail that comes again under the same id is not sent again
    void send(UUID id, Mail mail);

    default void send(Mail mail) {
        send(Ids.next(), mail);
    }
}
