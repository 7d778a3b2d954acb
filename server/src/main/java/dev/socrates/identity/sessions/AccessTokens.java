package dev.socrates.identity.sessions;

import dev.socrates.identity.SignedIn;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// From a bearer token to the person behind it.
@Component
public class AccessTokens {

    private final JwtDecoder decoder;
    private final SeenSessionRepository sessions;
    private final Clock clock;

    AccessTokens(TokenMint mint, SeenSessionRepository sessions, Clock clock) {
        this.decoder = NimbusJwtDecoder.withSecretKey(mint.key())
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Empty for a token that is forged, expired, or whose session is over.
    public Optional<SignedIn> signedIn(String accessToken) {
        try {
            var jwt = decoder.decode(accessToken);
            var session = UUID.fromString(jwt.getClaimAsString("sid"));
            return signedIn(session).filter(person -> person.getName().equals(jwt.getSubject()));
        } catch (JwtException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /// Read anew for each request, so that a revocation holds at once.
    private Optional<SignedIn> signedIn(UUID session) {
        var now = clock.instant();
        var since = now.minus(PageSessions.RENEWAL);
        var found = sessions.find(session, now);
        if (found.isPresent() && found.get().lastSeenAt().isBefore(since)) {
            sessions.see(session, now, since);
        }
        return found.map(SeenSessionRepository.Seen::person);
    }
}
