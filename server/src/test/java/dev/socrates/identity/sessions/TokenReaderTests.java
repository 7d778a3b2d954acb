package dev.socrates.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import dev.socrates.ServerTest;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.identity.sessions.TokenReader.Claims;
import dev.socrates.identity.signing.SigningKeys;
import dev.socrates.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// Tokens that are signed with the right key, so that each rule holds by itself and not because a signature is wrong.
@ServerTest
class TokenReaderTests {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TokenReader reader;

    @Autowired
    TokenMint mint;

    @Autowired
    SigningKeys keys;

    private final UUID key = Ids.next();
    private final UUID session = Ids.next();
    private final String user = Ids.next().toString();

    private Map<String, Object> header() {
        return new LinkedHashMap<>(Map.of("alg", "HS256", "typ", "at+jwt", "kid", key.toString()));
    }

    private Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "aud", "socrates-api",
                "sub", user,
                "sid", session.toString(),
                "iat", NOW.getEpochSecond(),
                "exp", NOW.plusSeconds(900).getEpochSecond()));
    }

    private String signed(Map<String, Object> header, Object payload) {
        var text = Base64URL.encode(JSON.writeValueAsString(header)) + "."
                + Base64URL.encode(payload instanceof String raw ? raw : JSON.writeValueAsString(payload));
        try {
            var mac = new MACSigner(keys.material(key))
                    .sign(
                            new com.nimbusds.jose.JWSHeader(com.nimbusds.jose.JWSAlgorithm.HS256),
                            text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + mac;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refusesHeader(String name, @Nullable Object value) {
        var header = header();
        if (value == null) {
            header.remove(name);
        } else {
            header.put(name, value);
        }
        assertThat(reader.read(signed(header, claims()), NOW))
                .as("%s: %s", name, value)
                .isEmpty();
    }

    private void refusesClaim(String name, @Nullable Object value) {
        var claims = claims();
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        assertThat(reader.read(signed(header(), claims), NOW))
                .as("%s: %s", name, value)
                .isEmpty();
    }

    @Test
    void readsWhatTheMintMakes() {
        var token = mint.tokens(new UserId(UUID.fromString(user)), session, Secret.random(), NOW)
                .accessToken();

        var claims = reader.read(token, NOW).orElseThrow();

        assertThat(claims).isEqualTo(new Claims(keys.current().id(), session, user));
        assertThat(token.length()).isLessThan(500);
        assertThat(reader.read(signed(header(), claims()), NOW)).contains(new Claims(key, session, user));
    }

    @Test
    void takesOneAlgorithmAndOneType() {
        for (var alg : List.of("none", "HS384", "HS512", "RS256", "ES256", "EdDSA", "hs256", "", "A128KW")) {
            refusesHeader("alg", alg);
        }
        for (var typ : List.of("JWT", "ws+jwt", "at+jws", "application/other", "")) {
            refusesHeader("typ", typ);
        }
        refusesHeader("alg", null);
        refusesHeader("typ", null);
        refusesHeader("alg", List.of("HS256"));
    }

    @Test
    void followsNothingThatAHeaderNames() {
        refusesHeader("crit", List.of("exp"));
        refusesHeader("b64", false);
        refusesHeader("cty", "JWT");
        refusesHeader("jku", "http://127.0.0.1:1/keys");
        refusesHeader("x5u", "http://127.0.0.1:1/keys");
        refusesHeader("jwk", Map.of("kty", "oct", "k", "AAAA"));
        refusesHeader("zip", "DEF");
        refusesHeader("surprise", "x");
    }

    @Test
    void takesOnlyIdsForKeys() {
        for (var kid : List.of(
                "",
                "1-1-1-1-1",
                "../../dev/null",
                "/etc/passwd",
                "x' union select 'secret",
                key.toString().toUpperCase(java.util.Locale.ROOT) + "-",
                " " + key,
                key + "\u0000",
                "access-token " + key)) {
            refusesHeader("kid", kid);
        }
        refusesHeader("kid", null);
        refusesHeader("kid", 1);
        refusesHeader("kid", Ids.next().toString());
    }

    @Test
    void takesTokensForThisInterfaceOnly() {
        refusesClaim("aud", "socrates-ws");
        refusesClaim("aud", "");
        refusesClaim("aud", null);
        refusesClaim("aud", List.of("socrates-api", "elsewhere"));
    }

    @Test
    void needsEveryClaim() {
        for (var claim : List.of("sub", "sid", "iat", "exp")) {
            refusesClaim(claim, null);
            refusesClaim(claim, List.of());
            refusesClaim(claim, Map.of());
        }
        refusesClaim("sid", "1");
        refusesClaim("sid", user + "0");
        refusesClaim("sub", 7);
        refusesClaim("exp", "1800000900");
        refusesClaim("exp", 1.8000009E9);
        refusesClaim("exp", Long.MAX_VALUE);
        refusesClaim("iat", Long.MIN_VALUE);
    }

    @Test
    void whatATokenSaysBesidesChangesNothing() {
        var claims = claims();
        claims.put("scope", "admin");
        claims.put("admin_role", "super_admin");
        claims.put("nbf", NOW.plusSeconds(9_000).getEpochSecond());

        assertThat(reader.read(signed(header(), claims), NOW)).contains(new Claims(key, session, user));
    }

    @Test
    void holdsFromItsIssueToItsEndGiveOrTakeTheDifferenceOfClocks() {
        var token = signed(header(), claims());
        var end = NOW.plus(TokenMint.ACCESS_LIFE);

        assertThat(reader.read(token, NOW.minus(TokenReader.SKEW))).isPresent();
        assertThat(reader.read(token, NOW.minus(TokenReader.SKEW).minusSeconds(1)))
                .isEmpty();
        assertThat(reader.read(token, end.plus(TokenReader.SKEW).minusSeconds(1)))
                .isPresent();
        assertThat(reader.read(token, end.plus(TokenReader.SKEW))).isEmpty();
        assertThat(reader.read(token, NOW.minus(Duration.ofHours(2)))).isEmpty();
    }

    @Test
    void livesNoLongerThanAllDo() {
        refusesClaim("exp", NOW.plusSeconds(901).getEpochSecond());
        refusesClaim("exp", NOW.minusSeconds(60).getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "...", "a.b", "a.b.c", "a.b.c.d.e", "e30.e30.e30", "\u0000", "ey..ey", "🙂.🙂.🙂"
            })
    void refusesWhatIsNoToken(String text) {
        assertThat(reader.read(text, NOW)).isEmpty();
    }

    @Test
    void refusesOtherPayloadsAndOtherSignatures() {
        var token = signed(header(), claims());
        var parts = token.split("\\.");

        assertThat(reader.read(signed(header(), token), NOW)).as("nested").isEmpty();
        assertThat(reader.read(signed(header(), "[]"), NOW)).isEmpty();
        assertThat(reader.read(signed(header(), "null"), NOW)).isEmpty();
        assertThat(reader.read(signed(header(), "{\"sub\":1,\"sub\":2"), NOW)).isEmpty();
        assertThat(reader.read(parts[0] + "." + parts[1] + ".", NOW)).isEmpty();
        assertThat(reader.read(parts[0] + "." + parts[1], NOW)).isEmpty();
        assertThat(reader.read(parts[0] + "." + parts[1] + "." + parts[2].substring(1), NOW))
                .isEmpty();
        assertThat(reader.read("x".repeat(1_001), NOW)).isEmpty();
    }

    /// What another purpose of the same secret signs is no access token.
    @Test
    void everyKeyHasItsOwnSignature() {
        assertThat(keys.material(key)).isNotEqualTo(keys.material(Ids.next()));
        assertThat(keys.material(key)).isEqualTo(keys.material(key));
    }
}
