package dev.socrates.identity.sessions;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.sessions.TokenReader.Claims;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// From a bearer token to the person behind it.
@Component
public class AccessTokens {

    private final TokenReader reader;
    private final SeenSessionRepository sessions;
    private final Clock clock;

    AccessTokens(TokenReader reader, SeenSessionRepository sessions, Clock clock) {
        this.reader = reader;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Empty for a token that is forged, expired, signed with a key that is not accepted any more, or whose session is
    /// over.
    public Optional<SignedIn> signedIn(String accessToken) {
        var now = clock.instant();
        return reader.read(accessToken, now).flatMap(claims -> signedIn(claims, now));
    }

    /// Read anew for each request, so that a revocation holds at once.
    private Optional<SignedIn> signedIn(Claims claims, Instant now) {
        var since = now.minus(PageSessions.RENEWAL);
        var found = sessions.find(claims.session(), claims.key(), now)
                .filter(seen -> seen.person().getName().equals(claims.user()));
        if (found.isPresent() && found.get().lastSeenAt().isBefore(since)) {
            sessions.see(claims.session(), now, since);
        }
        return found.map(SeenSessionRepository.Seen::person);
    }
}
