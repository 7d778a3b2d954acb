package dev.socrates.identity.sessions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.MACVerifier;
import dev.socrates.identity.signing.SigningKeys;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads access tokens as [TokenMint] makes them, and nothing else: one algorithm, one type, one audience. A header
/// that has anything more is refused before anything in it could be followed.
@Component
class TokenReader {

    /// What the clocks of two nodes may differ.
    static final Duration SKEW = Duration.ofSeconds(30);

    /// Ours have fewer than 500 characters.
    private static final int LONGEST = 1_000;

    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");

    private final SigningKeys keys;

    TokenReader(SigningKeys keys) {
        this.keys = keys;
    }

    /// What a genuine token says; whether its key is still accepted and its session open is for the database to say.
    record Claims(UUID key, UUID session, String user) {}

    Optional<Claims> read(String token, Instant now) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var jws = JWSObject.parse(token);
            var key = key(jws.getHeader());
            return key.isPresent() && jws.verify(new MACVerifier(keys.material(key.get())))
                    ? claims(key.get(), jws.getPayload().toJSONObject(), now)
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> key(JWSHeader header) {
        boolean ours = header.toJSONObject().keySet().equals(HEADER)
                && JWSAlgorithm.HS256.equals(header.getAlgorithm())
                && TokenMint.TYPE.equals(header.getType());
        return ours ? id(header.getKeyID()) : Optional.empty();
    }

    private static Optional<Claims> claims(UUID key, @Nullable Map<String, Object> claims, Instant now) {
        if (claims == null
                || !TokenMint.AUDIENCE.equals(claims.get("aud"))
                || !(claims.get("sub") instanceof String user)
                || !(claims.get("iat") instanceof Long issued)
                || !(claims.get("exp") instanceof Long expires)
                || !isOfNow(Instant.ofEpochSecond(issued), Instant.ofEpochSecond(expires), now)) {
            return Optional.empty();
        }
        return id(claims.get("sid")).map(session -> new Claims(key, session, user));
    }

    private static boolean isOfNow(Instant issued, Instant expires, Instant now) {
        return !issued.isAfter(now.plus(SKEW))
                && expires.isAfter(now.minus(SKEW))
                && !expires.isAfter(issued.plus(TokenMint.ACCESS_LIFE));
    }

    /// Only as we write it: what else a lenient reader takes for an id is none of ours.
    private static Optional<UUID> id(@Nullable Object value) {
        if (!(value instanceof String text) || text.length() != 36) {
            return Optional.empty();
        }
        var id = UUID.fromString(text);
        return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    }
}
