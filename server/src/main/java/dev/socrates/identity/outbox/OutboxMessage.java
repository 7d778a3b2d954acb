package dev.socrates.identity.outbox;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.UserId;
import dev.socrates.platform.mail.Mail;

/// Something that is to happen outside of the accounts' database once a change of an account is committed.
public sealed interface OutboxMessage {

    /// A mail goes to the queue, once.
    record MailWanted(Mail mail) implements OutboxMessage {}

    /// Every module is told by [dev.socrates.identity.AccountErased] and removes what it keeps of that
    /// person.
    record AccountErased(UserId user, String email) implements OutboxMessage {

        /// Without the address: messages end up in logs.
        @Override
        public String toString() {
            return "AccountErased[" + user + "]";
        }
    }

    /// The modules are told by [dev.socrates.identity.TeamDeleted] and forget the team.
    record TeamDeleted(TeamId team, UserId by) implements OutboxMessage {}
}
