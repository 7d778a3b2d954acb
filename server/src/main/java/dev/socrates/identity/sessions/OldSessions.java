package dev.socrates.identity.sessions;

import dev.socrates.identity.housekeeping.Leftovers;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Sessions that ended long ago, with their refresh tokens: until then a token that comes back is known as reused.
@Component
class OldSessions implements Leftovers {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final SessionRepository sessions;

    OldSessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public int clear(Instant now, int atMost) {
        return sessions.clear(now.minus(REMEMBERED), atMost);
    }
}
