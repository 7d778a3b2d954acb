package dev.socrates.identity;

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
    private final Accounts accounts;

    AccessTokens(TokenMint mint, Accounts accounts) {
        this.decoder = NimbusJwtDecoder.withSecretKey(mint.key())
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        this.accounts = accounts;
    }

    /// Empty for a token that is forged, expired, or whose session is over.
    public Optional<SignedIn> signedIn(String accessToken) {
        try {
            var jwt = decoder.decode(accessToken);
            var session = UUID.fromString(jwt.getClaimAsString("sid"));
            return accounts.signedIn(session).filter(person -> person.getName().equals(jwt.getSubject()));
        } catch (JwtException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
