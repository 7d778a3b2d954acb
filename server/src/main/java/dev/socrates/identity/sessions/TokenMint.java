package dev.socrates.identity.sessions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.identity.signing.SigningKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes access tokens: signed, 15 minutes. They say who and which session, and nothing about what somebody may do.
@Component
class TokenMint {

    static final Duration ACCESS_LIFE = Duration.ofMinutes(15);
    static final Duration SESSION_LIFE = Duration.ofDays(30);

    /// What a token is for, in its header and in its claims: no other token that we may sign one day is one of these.
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    static final String AUDIENCE = "socrates-api";

    private final SigningKeys keys;

    TokenMint(SigningKeys keys) {
        this.keys = keys;
    }

    Tokens tokens(UserId user, UUID session, Secret refresh, Instant now) {
        var key = keys.current().id();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(TYPE)
                .keyID(key.toString())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .audience(AUDIENCE)
                .subject(user.toString())
                .claim("sid", session.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ACCESS_LIFE)))
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new MACSigner(keys.material(key)));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign access tokens", e);
        }
        return new Tokens(user, jwt.serialize(), refresh.value(), ACCESS_LIFE);
    }
}
