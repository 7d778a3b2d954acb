package dev.socrates.identity.keys;

import dev.socrates.identity.housekeeping.Leftovers;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Keys that were revoked or expired long ago.
@Component
class OldKeys implements Leftovers {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final ApiKeyRepository keys;

    OldKeys(ApiKeyRepository keys) {
        this.keys = keys;
    }

    @Override
    public int clear(Instant now, int atMost) {
        return keys.clear(now.minus(REMEMBERED), atMost);
    }
}
