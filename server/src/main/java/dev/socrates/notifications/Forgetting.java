package dev.socrates.notifications;

import dev.socrates.identity.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Nothing of an erased account stays in the queue, nor where the mails went on this machine.
@Component
class Forgetting {

    private final MailQueue queue;
    private final Transport transport;

    Forgetting(MailQueue queue, Transport transport) {
        this.queue = queue;
        this.transport = transport;
    }

    @EventListener
    void on(AccountErased erased) {
        queue.forget(erased.email());
        transport.forget(erased.email());
    }
}
