package dev.socrates.identity.housekeeping;

import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Once a day. What cannot be cleared today keeps nothing else from being cleared.
@Component
class Housekeeping implements Chore {

    static final int AT_ONCE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final List<Leftovers> leftovers;
    private final Clock clock;

    Housekeeping(List<Leftovers> leftovers, Clock clock) {
        this.leftovers = List.copyOf(leftovers);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity-housekeeping";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public Optional<Instant> work() {
        var now = clock.instant();
        leftovers.forEach(some -> clear(some, now));
        return Optional.empty();
    }

    private static void clear(Leftovers some, Instant now) {
        try {
            int cleared = AT_ONCE;
            while (cleared == AT_ONCE && !Thread.currentThread().isInterrupted()) {
                cleared = some.clear(now, AT_ONCE);
            }
        } catch (RuntimeException e) {
            log.warn("{} could not be cleared; again tomorrow", some.getClass().getSimpleName(), e);
        }
    }
}
