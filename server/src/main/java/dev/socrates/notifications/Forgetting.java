package dev.socrates.notifications;

import dev.socrates.identity.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Nothing of an erased account stays in the queue.
@Component
class Forgetting {

    private final MailQueue queue;

    Forgetting(MailQueue queue) {
        this.queue = queue;
    }

    @EventListener
    void on(AccountErased erased) {
        queue.forget(erased.email());
    }
}
