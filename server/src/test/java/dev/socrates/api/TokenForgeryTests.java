package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import dev.socrates.identity.signing.SigningKeys;
import dev.socrates.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/// What somebody tries who wants to make an access token that is nobody's or another's.
class TokenForgeryTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    SigningKeys keys;

    private static Map<String, Object> part(String token, int index) {
        var json = new String(Base64.getUrlDecoder().decode(token.split("\\.")[index]), StandardCharsets.UTF_8);
        return ApiClient.JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static String unsigned(Map<String, ?> header, Object claims) {
        return Base64URL.encode(ApiClient.JSON.writeValueAsString(header)) + "."
                + Base64URL.encode(ApiClient.JSON.writeValueAsString(claims));
    }

    private static String signed(Map<String, ?> header, Object claims, SecretKey key) {
        var text = unsigned(header, claims);
        try {
            var mac = new MACSigner(key)
                    .sign(new JWSHeader(JWSAlgorithm.HS256), text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + mac;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isRefused(String what, String token) {
        var reply = anybody().with(token).get(ME);
        assertThat(reply.status()).as(what).isEqualTo(401);
        assertThat(reply.text("error_code")).as(what).isEqualTo("INVALID_TOKEN");
    }

    @Test
    void anAlgorithmCannotBeTalkedAway() {
        var token = People.fresh(server(), "attacked").accessToken();
        var header = part(token, 0);
        var signature = token.substring(token.lastIndexOf('.') + 1);

        for (var none : List.of("none", "None", "NONE", "nOnE", "")) {
            header.put("alg", none);
            isRefused(none, unsigned(header, part(token, 1)) + ".");
            isRefused(none, unsigned(header, part(token, 1)) + "." + signature);
        }
        isRefused("without its signature", token.substring(0, token.lastIndexOf('.') + 1));
        isRefused("in two parts", token.substring(0, token.lastIndexOf('.')));
    }

    @Test
    void aPublicKeyIsNoSecretAndASignatureOfAnotherKindIsNone() throws Exception {
        var token = People.fresh(server(), "attacked").accessToken();
        var header = part(token, 0);
        RSAKey own = new RSAKeyGenerator(2048).generate();

        header.put("alg", "RS256");
        var text = unsigned(header, part(token, 1));
        var rsa =
                new RSASSASigner(own).sign(new JWSHeader(JWSAlgorithm.RS256), text.getBytes(StandardCharsets.US_ASCII));
        isRefused("RS256", text + "." + rsa);
        header.put("jwk", own.toPublicJWK().toJSONObject());
        text = unsigned(header, part(token, 1));
        rsa = new RSASSASigner(own).sign(new JWSHeader(JWSAlgorithm.RS256), text.getBytes(StandardCharsets.US_ASCII));
        isRefused("RS256 with its own key", text + "." + rsa);
        header.remove("jwk");
        header.put("alg", "HS256");
        var publicKey = new SecretKeySpec(own.toRSAPublicKey().getEncoded(), "HmacSHA256");
        isRefused("HS256 with a public key", signed(header, part(token, 1), publicKey));
    }

    @Test
    void guessedKeysSignNothing() {
        var token = People.fresh(server(), "attacked").accessToken();
        var kid = String.valueOf(part(token, 0).get("kid"));
        for (var guess : List.of(
                "\0".repeat(32),
                "secret".repeat(8),
                "access-token " + kid,
                kid,
                "changeme-changeme-changeme-changeme")) {
            var key = new SecretKeySpec(guess.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
            isRefused(guess, signed(part(token, 0), part(token, 1), key));
        }
    }

    @Test
    void aKeyIdLeadsNowhere() {
        var token = People.fresh(server(), "attacked").accessToken();
        var empty = new SecretKeySpec(new byte[32], "HmacSHA256");
        for (var kid : List.of(
                "../../../../dev/null",
                "/dev/null",
                "' union select '00000000000000000000000000000000' --",
                "http://127.0.0.1:1/key",
                "\u0000",
                "1-1-1-1-1")) {
            var header = part(token, 0);
            header.put("kid", kid);
            isRefused(kid, signed(header, part(token, 1), empty));
        }
    }

    /// Known to nobody but us, and yet no key of this installation.
    @Test
    void aKeyThatNeverSignedIsNotAccepted() {
        var token = People.fresh(server(), "attacked").accessToken();
        var header = part(token, 0);
        var other = Ids.next();
        header.put("kid", other.toString());

        isRefused("unknown", signed(header, part(token, 1), keys.material(other)));
        var own = UUID.fromString(String.valueOf(part(token, 0).get("kid")));
        anybody()
                .with(signed(part(token, 0), part(token, 1), keys.material(own)))
                .get(ME)
                .is(200);
    }

    /// As they were made before keys changed: programs refresh them.
    @Test
    void tokensOfEarlierReleasesAreRefused() {
        var token = People.fresh(server(), "attacked").accessToken();
        var own = UUID.fromString(String.valueOf(part(token, 0).get("kid")));

        isRefused("no kid", signed(Map.of("alg", "HS256"), part(token, 1), keys.material(own)));
    }

    @Test
    void whatATokenClaimsBesidesGivesNothing() {
        var person = People.fresh(server(), "attacked");
        var claims = part(person.accessToken(), 1);
        claims.putAll(Map.of(
                "scope", "admin projects:manage",
                "admin_role", "super_admin",
                "role", "admin",
                "roles", List.of("ROLE_ADMIN")));
        var own = UUID.fromString(String.valueOf(part(person.accessToken(), 0).get("kid")));
        var forged = anybody().with(signed(part(person.accessToken(), 0), claims, keys.material(own)));

        var me = forged.get(ME).is(200);

        assertThat(me.at("admin_role").isNull()).isTrue();
        assertThat(me.text("role")).isEqualTo("user");
        isRefused(
                "tampered",
                person.accessToken()
                        .replaceFirst(
                                "\\.[^.]+\\.",
                                "." + Base64URL.encode(ApiClient.JSON.writeValueAsString(claims)) + "."));
    }

    @Test
    void theSessionOfOnePersonIsNoneOfAnother() {
        var one = People.fresh(server(), "attacked");
        var other = People.fresh(server(), "attacked");
        var mixed = part(one.accessToken(), 1);
        mixed.put("sub", part(other.accessToken(), 1).get("sub"));
        var own = UUID.fromString(String.valueOf(part(one.accessToken(), 0).get("kid")));

        isRefused("mixed", signed(part(one.accessToken(), 0), mixed, keys.material(own)));
        mixed.put("sub", "");
        isRefused("nobody", signed(part(one.accessToken(), 0), mixed, keys.material(own)));
    }

    @Test
    void anExpiredTokenAndOneOfTheFutureAreRefused() {
        var token = People.fresh(server(), "attacked").accessToken();
        var own = UUID.fromString(String.valueOf(part(token, 0).get("kid")));
        long now = Instant.now().getEpochSecond();
        for (var times : new long[][] {{now - 1_000, now - 100}, {now + 600, now + 1_200}, {now, now + 86_400}}) {
            var claims = part(token, 1);
            claims.put("iat", times[0]);
            claims.put("exp", times[1]);
            isRefused(times[0] + " to " + times[1], signed(part(token, 0), claims, keys.material(own)));
        }
    }
}
