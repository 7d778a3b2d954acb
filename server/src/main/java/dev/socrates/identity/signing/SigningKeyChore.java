package dev.socrates.identity.signing;

import dev.socrates.identity.housekeeping.Leftovers;
import dev.socrates.platform.chores.Chore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Changes the key in time, and forgets those that have not mattered for long.
@Component
class SigningKeyChore implements Chore, Leftovers {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final SigningKeys keys;
    private final SigningKeyRepository repository;

    SigningKeyChore(SigningKeys keys, SigningKeyRepository repository) {
        this.keys = keys;
        this.repository = repository;
    }

    @Override
    public String name() {
        return "signing-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Optional<Instant> work() {
        keys.rotateIfDue();
        return Optional.empty();
    }

    @Override
    public int clear(Instant now, int atMost) {
        return repository.clear(now.minus(REMEMBERED), atMost);
    }
}
