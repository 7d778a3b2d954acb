package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.keys.KeySignIns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of a key that comes with a request.
class PresentedKeyTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void isTakenInItsHeaderAndAsBearerAndInBothWhenTheyAgree() {
        var person = People.fresh(server(), "keys");
        var key = Keys.secret(person.client(), "account:read");

        for (var headers : new String[][] {
            {"X-API-Key", key},
            {"x-api-key", " " + key + " "},
            {"Authorization", "Bearer " + key},
            {"Authorization", "bearer  " + key},
            {"X-API-Key", key, "Authorization", "Bearer " + key},
            {"X-API-Key", key, "Authorization", "Basic YTpi"}
        }) {
            var me = Keys.get(anybody(), ME, headers).is(200);
            assertThat(me.text("email")).isEqualTo(person.email());
        }
    }

    @Test
    void twoThatDifferAreNone() {
        var person = People.fresh(server(), "keys");
        var key = Keys.secret(person.client(), "account:read");
        var other = Keys.secret(person.client(), "account:read");

        for (var headers : new String[][] {
            {"X-API-Key", key, "Authorization", "Bearer " + other},
            {"X-API-Key", key, "Authorization", "Bearer " + person.accessToken()},
            {"X-API-Key", key, "X-API-Key", other},
            {"Authorization", "Bearer " + key, "Authorization", "Bearer " + person.accessToken()},
            {"X-API-Key", "", "Authorization", "Bearer " + key}
        }) {
            Keys.get(anybody(), ME, headers).is(401, "TWO_CREDENTIALS");
        }
    }

    @Test
    void aWrongOneIsRefusedEverywhereAndAMistypedOneIsToldApart() {
        var key = Keys.secret(People.fresh(server(), "keys").client(), "account:read");
        var nobodys = "sk_socrates_000000000000000000000000000000000000000000000000" + "0";
        var mistyped = key.substring(0, 30) + (key.charAt(30) == 'a' ? 'b' : 'a') + key.substring(31);

        for (var wrong : List.of("", "x", nobodys, mistyped, key.substring(1), key + "0", "'; drop table users; --")) {
            var reply = Keys.get(anybody(), ME, "X-API-Key", wrong).is(401, "INVALID_API_KEY");
            assertThat(reply.text("detail")).contains("a character is wrong or missing");
            assertThat(reply.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(wrong.isEmpty() || !reply.text().contains(wrong)).isTrue();
        }
        var revoked = Keys.make(alice(), "account:read");
        alice().delete(Keys.PATH + "/" + revoked.text("api_key.api_key_id")).is(204);
        assertThat(KeySignIns.isWhole(revoked.text("key"))).isTrue();
        assertThat(anybody()
                        .with(revoked.text("key"))
                        .get("/api/v1/projects")
                        .is(401, "INVALID_API_KEY")
                        .text("detail"))
                .isEqualTo("The API key is not valid any more.");
    }

    @Test
    void opensNoPage() {
        var key = Keys.secret(People.fresh(server(), "keys").client(), "account:read", "account:write");
        var browser = new PageClient(server());

        assertThat(browser.get("/settings", "X-API-Key", key).statusCode()).isEqualTo(303);
        assertThat(browser.get("/settings", "Authorization", "Bearer " + key).statusCode())
                .isEqualTo(303);
        browser.cookies.put("socrates_session", key);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void isRefusedFromTheMomentItIsRevoked() {
        var me = People.fresh(server(), "keys").client();
        var made = Keys.make(me, "account:read");
        var with = anybody().with(made.text("key"));
        with.get(ME).is(200);

        me.delete(Keys.PATH + "/" + made.text("api_key.api_key_id")).is(204);

        with.get(ME).is(401, "INVALID_API_KEY");
        me.delete(Keys.PATH + "/" + made.text("api_key.api_key_id")).is(404, "NOT_FOUND");
        assertThat(me.get(Keys.PATH).is(200).list("items")).isEmpty();
    }

    @Test
    void isRefusedWhenItHasExpiredAndStaysToBeSeen() {
        var me = People.fresh(server(), "keys").client();
        var made = Keys.make(me, "account:read");
        var id = made.id("api_key.api_key_id");
        auth.sql("update api_keys set expires_at = now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();

        anybody().with(made.text("key")).get(ME).is(401, "INVALID_API_KEY");

        assertThat(me.get(Keys.PATH)
                        .is(200)
                        .list("items")
                        .getFirst()
                        .get("expired")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isRememberedByItsLastUseEveryFewMinutes() {
        var me = People.fresh(server(), "keys").client();
        var made = Keys.make(me, "account:read");
        var id = made.id("api_key.api_key_id");
        assertThat(made.at("api_key.last_used_at").isNull()).isTrue();

        anybody().with(made.text("key")).get(ME).is(200);
        var first = lastUsed(me);
        anybody().with(made.text("key")).get(ME).is(200);
        assertThat(lastUsed(me)).isEqualTo(first);
        assertThat(me.get(Keys.PATH).is(200).texts("items", "last_used_address"))
                .containsExactly("127.0.0.1");

        for (var when : List.of("- interval '6 minutes'", "+ interval '1 day'")) {
            auth.sql(
                            when.startsWith("-")
                                    ? "update api_keys set last_used_at = now() - interval '6 minutes' where id = :id"
                                    : "update api_keys set last_used_at = now() + interval '1 day' where id = :id")
                    .param("id", id)
                    .update();
            anybody().with(made.text("key")).get(ME).is(200);
            assertThat(Duration.between(lastUsed(me), Instant.now()).abs()).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void aKeyThatIsRevokedWhileItIsUsedEndsCleanly() throws Exception {
        var me = People.fresh(server(), "keys").client();
        var made = Keys.make(me, "account:read");
        var with = anybody().with(made.text("key"));
        var seen = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Integer>> use =
                    () -> Stream.generate(() -> with.get(ME).status()).limit(20).toList();
            var users = Stream.generate(() -> threads.submit(use)).limit(4).toList();
            me.delete(Keys.PATH + "/" + made.text("api_key.api_key_id")).is(204);
            with.get(ME).is(401);
            for (var user : users) {
                seen.addAll(user.get());
            }
        }

        assertThat(seen).containsAnyOf(401).isSubsetOf(200, 401);
        with.get(ME).is(401, "INVALID_API_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/auth/login", "/api/v1/auth/refresh", "/api/v1/auth/register"})
    void closesNothingThatIsOpenWithoutOne(String path) {
        var key = anybody().with(Keys.secret(People.fresh(server(), "keys").client(), "account:read"));

        key.send("POST", path, "{}").is(422);
        key.get("/health").is(200);
    }

    private static Instant lastUsed(ApiClient me) {
        return Instant.parse(me.get(Keys.PATH)
                .is(200)
                .list("items")
                .getFirst()
                .get("last_used_at")
                .asString());
    }
}
