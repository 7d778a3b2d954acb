package dev.socrates.identity.sessions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.platform.MasterKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/// Makes access tokens: signed, 15 minutes, `sub` and `sid` only.
@Component
class TokenMint {

    static final Duration ACCESS_LIFE = Duration.ofMinutes(15);
    static final Duration SESSION_LIFE = Duration.ofDays(30);

    private final SecretKey key;

    TokenMint(MasterKey master) {
        this.key = master.derive("access-token", "HmacSHA256");
    }

    SecretKey key() {
        return key;
    }

    Tokens tokens(UserId user, UUID session, Secret refresh, Instant now) {
        var claims = new JWTClaimsSet.Builder()
                .subject(user.toString())
                .claim("sid", session.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ACCESS_LIFE)))
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            jwt.sign(new MACSigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign access tokens", e);
        }
        return new Tokens(user, jwt.serialize(), refresh.value(), ACCESS_LIFE);
    }
}
