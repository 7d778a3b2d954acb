package dev.socrates.identity.outbox;

import dev.socrates.platform.chores.Chore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Delivers what a crash, a listener in trouble or a database that was away has left behind.
@Component
class OutboxChore implements Chore {

    private final Outbox outbox;

    OutboxChore(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return Outbox.CHORE;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Optional<Instant> work() {
        outbox.drain();
        return outbox.nextDue();
    }
}
