package dev.socrates.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.socrates.platform.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/// Makes access tokens (signed, 15 minutes, `sub` and `sid` only) and refresh tokens (256 random bits, kept
/// as a hash).
@Component
class TokenMint {

    static final Duration ACCESS_LIFE = Duration.ofMinutes(15);
    static final Duration SESSION_LIFE = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    TokenMint(MasterKey master) {
        this.key = master.derive("access-token", "HmacSHA256");
    }

    /// A secret that is given away once; only its hash is kept.
    static final class Secret {

        private final String value;

        private Secret(String value) {
            this.value = value;
        }

        String value() {
            return value;
        }

        byte[] hash() {
            return TokenMint.hash(value);
        }
    }

    SecretKey key() {
        return key;
    }

    Secret refreshToken() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
