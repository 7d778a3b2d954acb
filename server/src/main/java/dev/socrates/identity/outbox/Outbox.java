package dev.socrates.identity.outbox;

import dev.socrates.platform.Ids;
import dev.socrates.platform.chores.Chores;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is put in here within a change of an account happens if, and only if, that change is committed. A
/// crash in between only delays it, several nodes share the work, and what fails is tried again until it
/// succeeds.
@Service
public class Outbox {

    static final String CHORE = "outbox";

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    /// How long another node keeps its hands off a message that is being delivered.
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final OutboxRepository messages;
    private final Delivery delivery;
    private final Chores chores;
    private final Clock clock;

    Outbox(OutboxRepository messages, Delivery delivery, Chores chores, Clock clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.chores = chores;
        this.clock = clock;
    }

    /// Call it inside the transaction of the change. It is delivered after the commit, in the background.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
    @AuthTransactional(propagation = Propagation.MANDATORY)
    public void put(OutboxMessage message) {
        messages.insert(Ids.next(), message, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new Waking());
    }

    /// Delivers all that is due.
    ///
    /// @return how many messages were delivered
    public int drain() {
        int delivered = 0;
        while (!Thread.currentThread().isInterrupted()) {
            var now = clock.instant();
            var next = messages.claim(now, now.plus(CLAIM));
            if (next.isEmpty()) {
                break;
            }
            delivered += deliver(next.get()) ? 1 : 0;
        }
        return delivered;
    }

    private boolean deliver(OutboxRepository.Claimed claimed) {
        try {
            delivery.deliver(claimed.id(), messages.open(claimed.id()));
            messages.delete(claimed.id());
            return true;
        } catch (RuntimeException e) {
            var rest = rest(claimed.attempts());
            log.warn("The message {} of the accounts could not be delivered; again in {}", claimed.id(), rest, e);
            var now = clock.instant();
            messages.postpone(claimed.id(), now, now.plus(rest));
            return false;
        }
    }

    /// Ten seconds, then four times as long each time.
    private static Duration rest(int attempts) {
        var rest = Duration.ofSeconds(10).multipliedBy(1L << (2 * Math.min(attempts - 1, 5)));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /// When the next message is due, if there is one.
    Optional<Instant> nextDue() {
        return messages.nextDue();
    }

    /// Also when the transaction that it was registered with is undone: then there is nothing to find.
    private final class Waking implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            chores.wake(CHORE);
        }
    }
}
