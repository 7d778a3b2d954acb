package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody tries who holds a token, a cookie or a key that is not theirs, or plants one.
class TokenTheftTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void aCopyOfAnAccessTokenEndsWithTheSession() {
        var person = People.fresh(server(), "attacked");
        var copy = anybody().with(person.accessToken());
        copy.get(ME).is(200);

        person.client().post("/api/v1/auth/logout").is(204);

        copy.get(ME).is(401, "INVALID_TOKEN");
        anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()))
                .is(401, "INVALID_REFRESH_TOKEN");
        assertThat(noted(person, "sign_out")).isOne();
    }

    @Test
    void aCopyOfACookieEndsWithTheSession() {
        var person = People.fresh(server(), "attacked");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var thief = new PageClient(server());
        thief.cookies.put("socrates_session", browser.cookies.get("socrates_session"));
        assertThat(thief.get("/settings").statusCode()).isEqualTo(200);

        browser.submit("/settings", "/sign-out", Map.of());

        assertThat(thief.get("/settings").statusCode()).isEqualTo(303);
        assertThat(thief.get("/session").statusCode()).isEqualTo(303);
        assertThat(noted(person, "sign_out")).isOne();
    }

    @Test
    void aRefreshTokenThatComesBackEndsTheSessionAndIsNoted() {
        var person = People.fresh(server(), "attacked");
        var fresh = refresh(person.refreshToken()).is(200);
        auth.sql("""
                update refresh_tokens set used_at = used_at - interval '1 minute'
                 where used_at is not null and session_id = any(select s.id from sessions s join users u on u.id = s.user_id where u.email = :email)
                """).param("email", person.email()).update();

        refresh(person.refreshToken()).is(401, "INVALID_REFRESH_TOKEN");

        anybody().with(fresh.text("access_token")).get(ME).is(401);
        refresh(fresh.text("refresh_token")).is(401);
        assertThat(noted(person, "refresh_token_reused")).isOne();
        refresh(person.refreshToken()).is(401);
        assertThat(noted(person, "refresh_token_reused")).as("noted once").isOne();
    }

    @Test
    void aReplayWithinSecondsGivesTheSameNextTokenAndNoSecondLine() {
        var person = People.fresh(server(), "attacked");
        var first = refresh(person.refreshToken()).is(200);

        var replayed = refresh(person.refreshToken()).is(200);

        assertThat(replayed.text("refresh_token")).isEqualTo(first.text("refresh_token"));
        refresh(first.text("refresh_token")).is(200);
        refresh(person.refreshToken()).is(401);
        anybody().with(first.text("access_token")).get(ME).is(401);
        assertThat(noted(person, "refresh_token_reused")).isOne();
    }

    @Test
    void ofManyRefreshesAtOnceNoneForksTheLine() throws Exception {
        var person = People.fresh(server(), "attacked");

        var next = AtOnce.times(8, () -> refresh(person.refreshToken()).is(200).text("refresh_token"));

        assertThat(next).containsOnly(next.getFirst());
    }

    @Test
    void nothingIsTakenForSomethingElse() {
        var person = People.fresh(server(), "attacked");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var cookie = browser.cookies.get("socrates_session");
        var key = Keys.secret(person.client(), "account:read");

        anybody().with(person.refreshToken()).get(ME).is(401, "INVALID_TOKEN");
        anybody().with(cookie).get(ME).is(401, "INVALID_TOKEN");
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

    @Test
    void aCookieThatWasPlantedIsNeverTheOneOfASignIn() {
        var person = People.fresh(server(), "attacked");
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
        var attacker =
                PageClient.signedIn(server(), People.fresh(server(), "attacked").email(), People.PASSWORD);
        var planted = attacker.cookies.get("socrates_session");
        var victim = new PageClient(server());
        victim.cookies.put("socrates_session", planted);
        var person = People.fresh(server(), "attacked");

        var form = new HashMap<>(Map.of("email", person.email(), "password", People.PASSWORD));
        victim.post("/sign-in", victim.formToken("/settings"), form);

        assertThat(victim.cookies.get("socrates_session")).isNotEqualTo(planted);
        assertThat(victim.get("/settings").body()).contains(person.email());
        assertThat(attacker.get("/settings").statusCode()).isEqualTo(303);
    }

    /// Entries that say where from and which session.
    private long noted(People.Person person, String action) {
        return AccountRows.audited(auth, person.email(), action).stream()
                .filter(entry -> entry.contains("127.0.0.1") && entry.contains("\"session\""))
                .count();
    }

    private Reply refresh(String token) {
        return anybody().post("/api/v1/auth/refresh", Map.of("refresh_token", token));
    }
}
