package dev.socrates.identity.outbox;

import dev.socrates.identity.AccountErased;
import dev.socrates.identity.TeamDeleted;
import dev.socrates.platform.mail.Mailer;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Hands a message on. Whatever it reaches bears to be reached twice.
@Component
class Delivery {

    private final Mailer mailer;
    private final ApplicationEventPublisher events;

    Delivery(Mailer mailer, ApplicationEventPublisher events) {
        this.mailer = mailer;
        this.events = events;
    }

    void deliver(UUID id, OutboxMessage message) {
        switch (message) {
            case OutboxMessage.MailWanted(var mail) -> mailer.send(id, mail);
            case OutboxMessage.AccountErased(var user, var email) ->
                events.publishEvent(new AccountErased(user, email));
            case OutboxMessage.TeamDeleted(var team, var by) -> events.publishEvent(new TeamDeleted(team, by));
        }
    }
}
