package dev.socrates.notifications;

import dev.socrates.notifications.RoundRepository.Claimed;
import dev.socrates.notifications.RoundRepository.Opened;
import dev.socrates.notifications.Transport.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what is due, one mail after the other. Several rounds may go at once, on one node or on several.
@Component
class Rounds {

    /// After each failed attempt; after the last the mail is a dead letter.
    static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration KEEP_SENT = Duration.ofDays(7);
    private static final Duration KEEP_DEAD = Duration.ofDays(90);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(10);

    private final RoundRepository mails;
    private final Transport transport;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rounds(RoundRepository mails, Transport transport, TransactionTemplate transaction, Clock clock) {
        this.mails = mails;
        this.transport = transport;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return when to come again
    Optional<Instant> go() {
        var start = clock.instant();
        mails.sweep(start.minus(KEEP_SENT), start.minus(KEEP_DEAD));
        while (!Thread.currentThread().isInterrupted()) {
            var claimed = mails.claim(UUID.randomUUID(), clock.instant());
            if (claimed.isEmpty()) {
                return mails.nextDue().map(due -> later(due, clock.instant().plus(SHORTEST_REST)));
            }
            if (!mayGoOn(claimed.get())) {
                break;
            }
        }
        return Optional.of(clock.instant().plus(RESTS.getFirst()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// @return whether the next mail has a chance
    private boolean mayGoOn(Claimed claimed) {
        return Boolean.TRUE.equals(transaction.execute(_ -> mails.hold(claimed)
                .map(opened -> settle(claimed, attempt(claimed, opened)))
                .orElse(true)));
    }

    private Outcome attempt(Claimed claimed, Opened opened) {
        if (claimed.attempts() > RESTS.size() + 1) {
            return new Outcome.Refused("the server went down while it was being sent");
        }
        if (opened.letter() == null) {
            return new Outcome.Refused("it cannot be read any more: SOCRATES_SECRET_KEY was changed");
        }
        try {
            return transport.deliver(opened.letter());
        } catch (RuntimeException e) {
            log.error("The mail {} could not be sent", claimed.id(), e);
            return new Outcome.NotNow("an unexpected error; see the log");
        }
    }

    private boolean settle(Claimed claimed, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Taken() -> mails.sent(claimed.id(), now);
            case Outcome.Refused(var reason) -> bury(claimed, reason, now);
            case Outcome.NotNow(var reason) -> failed(claimed, reason, now);
            case Outcome.Blocked(var reason) -> failed(claimed, reason, now);
        }
        return !(outcome instanceof Outcome.Blocked);
    }

    private void failed(Claimed claimed, String reason, Instant now) {
        if (claimed.attempts() > RESTS.size()) {
            bury(claimed, reason, now);
            return;
        }
        var rest = RESTS.get(claimed.attempts() - 1);
        log.warn(
                "The mail {} was not sent, attempt {}; again in {}: {}",
                claimed.id(),
                claimed.attempts(),
                rest,
                reason);
        mails.postpone(claimed.id(), reason, now, now.plus(rest));
    }

    private void bury(Claimed claimed, String reason, Instant now) {
        log.warn("The mail {} is a dead letter after {} attempts: {}", claimed.id(), claimed.attempts(), reason);
        mails.bury(claimed.id(), reason, now);
    }
}
