package dev.socrates.identity.erasure;

import dev.socrates.identity.AccountErased;
import dev.socrates.platform.web.IdempotencyKeys;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The platform knows nobody, so it is told here whose replies to forget.
@Component
class RepeatsForgotten {

    private final IdempotencyKeys keys;

    RepeatsForgotten(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @EventListener
    void on(AccountErased erased) {
        keys.forget(erased.user().toString());
    }
}
