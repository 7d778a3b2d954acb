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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/// What somebody tries who holds a token, a cookie or a key that is not theirs, or wants to make one.
class TokenAttackTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    SigningKeys keys;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private People.Person person() {
        return People.fresh(server(), "attacked");
    }

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

    // --- Forging ---

    @Test
    void anAlgorithmCannotBeTalkedAway() {
        var token = person().accessToken();
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
        var token = person().accessToken();
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
        var token = person().accessToken();
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
        var token = person().accessToken();
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
        var token = person().accessToken();
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
        var token = person().accessToken();
        var own = UUID.fromString(String.valueOf(part(token, 0).get("kid")));

        isRefused("no kid", signed(Map.of("alg", "HS256"), part(token, 1), keys.material(own)));
    }

    @Test
    void whatATokenClaimsBesidesGivesNothing() {
        var person = person();
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
        var one = person();
        var other = person();
        var mixed = part(one.accessToken(), 1);
        mixed.put("sub", part(other.accessToken(), 1).get("sub"));
        var own = UUID.fromString(String.valueOf(part(one.accessToken(), 0).get("kid")));

        isRefused("mixed", signed(part(one.accessToken(), 0), mixed, keys.material(own)));
        mixed.put("sub", "");
        isRefused("nobody", signed(part(one.accessToken(), 0), mixed, keys.material(own)));
    }

    @Test
    void anExpiredTokenAndOneOfTheFutureAreRefused() {
        var token = person().accessToken();
        var own = UUID.fromString(String.valueOf(part(token, 0).get("kid")));
        long now = Instant.now().getEpochSecond();
        for (var times : new long[][] {{now - 1_000, now - 100}, {now + 600, now + 1_200}, {now, now + 86_400}}) {
            var claims = part(token, 1);
            claims.put("iat", times[0]);
            claims.put("exp", times[1]);
            isRefused(times[0] + " to " + times[1], signed(part(token, 0), claims, keys.material(own)));
        }
    }

    // --- Replay ---

    @Test
    void aCopyOfAnAccessTokenEndsWithTheSession() {
        var person = person();
        var copy = anybody().with(person.accessToken());
        copy.get(ME).is(200);

        person.client().post("/api/v1/auth/logout").is(204);

        copy.get(ME).is(401, "INVALID_TOKEN");
        anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()))
                .is(401, "INVALID_REFRESH_TOKEN");
        assertThat(audited(person, "sign_out")).isOne();
    }

    @Test
    void aCopyOfACookieEndsWithTheSession() {
        var person = person();
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var thief = new PageClient(server());
        thief.cookies.put("socrates_session", browser.cookies.get("socrates_session"));
        assertThat(thief.get("/settings").statusCode()).isEqualTo(200);

        browser.submit("/settings", "/sign-out", Map.of());

        assertThat(thief.get("/settings").statusCode()).isEqualTo(303);
        assertThat(thief.get("/session").statusCode()).isEqualTo(303);
        assertThat(audited(person, "sign_out")).isOne();
    }

    @Test
    void aRefreshTokenThatComesBackEndsTheSessionAndIsNoted() {
        var person = person();
        var fresh = refresh(person.refreshToken()).is(200);
        auth.sql("""
                update refresh_tokens set used_at = used_at - interval '1 minute'
                 where used_at is not null and session_id = any(select s.id from sessions s join users u on u.id = s.user_id where u.email = :email)
                """).param("email", person.email()).update();

        refresh(person.refreshToken()).is(401, "INVALID_REFRESH_TOKEN");

        anybody().with(fresh.text("access_token")).get(ME).is(401);
        refresh(fresh.text("refresh_token")).is(401);
        assertThat(audited(person, "refresh_token_reused")).isOne();
        refresh(person.refreshToken()).is(401);
        assertThat(audited(person, "refresh_token_reused")).as("noted once").isOne();
    }

    @Test
    void aReplayWithinSecondsGivesTheSameNextTokenAndNoSecondLine() {
        var person = person();
        var first = refresh(person.refreshToken()).is(200);

        var replayed = refresh(person.refreshToken()).is(200);

        assertThat(replayed.text("refresh_token")).isEqualTo(first.text("refresh_token"));
        refresh(first.text("refresh_token")).is(200);
        refresh(person.refreshToken()).is(401);
        anybody().with(first.text("access_token")).get(ME).is(401);
        assertThat(audited(person, "refresh_token_reused")).isOne();
    }

    @Test
    void ofManyRefreshesAtOnceNoneForksTheLine() throws Exception {
        var person = person();
        var next = new java.util.HashSet<String>();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            java.util.concurrent.Callable<String> use =
                    () -> refresh(person.refreshToken()).is(200).text("refresh_token");
            for (var result : threads.invokeAll(java.util.Collections.nCopies(8, use))) {
                next.add(result.get());
            }
        }

        assertThat(next).hasSize(1);
    }

    // --- One thing in the place of another ---

    @Test
    void nothingIsTakenForSomethingElse() {
        var person = person();
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var cookie = browser.cookies.get("socrates_session");
        var key = Keys.secret(person.client(), "account:read");

        isRefused("refresh token", person.refreshToken());
        isRefused("cookie", cookie);
        for (var other : List.of(person.accessToken(), cookie, key)) {
            refresh(other).is(401, "INVALID_REFRESH_TOKEN");
        }
        for (var other : List.of(person.accessToken(), person.refreshToken(), key)) {
            var page = new PageClient(server());
            page.cookies.put("socrates_session", other);
            assertThat(page.get("/settings").statusCode()).isEqualTo(303);
            Keys.get(anybody(), ME, "X-API-Key", other.equals(key) ? cookie : other)
                    .is(401, "INVALID_API_KEY");
        }
        Keys.get(anybody(), ME, "Cookie", "socrates_session=" + cookie).is(401, "NOT_SIGNED_IN");
        anybody().get(ME + "?access_token=" + person.accessToken()).is(401, "NOT_SIGNED_IN");
    }

    // --- Fixation ---

    @Test
    void aCookieThatWasPlantedIsNeverTheOneOfASignIn() {
        var person = person();
        var browser = new PageClient(server());
        browser.cookies.put("socrates_session", "planted-by-somebody-else-who-waits-for-a-sign-in");

        browser.submit("/sign-in", Map.of("email", person.email(), "password", People.PASSWORD));

        assertThat(browser.cookies.get("socrates_session")).doesNotContain("planted");
        var waiting = new PageClient(server());
        waiting.cookies.put("socrates_session", "planted-by-somebody-else-who-waits-for-a-sign-in");
        assertThat(waiting.get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionThatWasPlantedStaysTheAttackersAndEnds() {
        var attacker = PageClient.signedIn(server(), person().email(), People.PASSWORD);
        var planted = attacker.cookies.get("socrates_session");
        var victim = new PageClient(server());
        victim.cookies.put("socrates_session", planted);
        var person = person();

        var form = new HashMap<>(Map.of("email", person.email(), "password", People.PASSWORD));
        victim.post("/sign-in", victim.formToken("/settings"), form);

        assertThat(victim.cookies.get("socrates_session")).isNotEqualTo(planted);
        assertThat(victim.get("/settings").body()).contains(person.email());
        assertThat(attacker.get("/settings").statusCode()).isEqualTo(303);
    }

    private Reply refresh(String token) {
        return anybody().post("/api/v1/auth/refresh", Map.of("refresh_token", token));
    }

    private long audited(People.Person person, String action) {
        return auth.sql("""
                select count(*)
                  from security_audit a
                  join users u on u.id = a.subject_id
                 where u.email = :email
                   and a.action = :action
                   and jsonb_exists(a.details, 'session')
                   and a.address is not null
                """)
                .param("email", person.email())
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
