package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.keys.KeySignIns;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApiKeyTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    JdbcClient specs;

    private People.Person person() {
        return People.fresh(server(), "keys");
    }

    private static Map<String, Object> wanted(String name, String... scopes) {
        return new HashMap<>(Map.of("name", name, "scopes", List.of(scopes)));
    }

    @Test
    void isShownOnceAndKeptAsAHash() {
        var me = person().client();

        var made = me.post(Keys.PATH, wanted("Nightly export", "projects:read", "account:read"))
                .is(201);

        var key = made.text("key");
        assertThat(made.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(made.at("warning").isNull()).isTrue();
        assertThat(made.text("api_key.name")).isEqualTo("Nightly export");
        assertThat(made.json().at("/api_key/scopes").valueStream().map(scope -> scope.asString()))
                .containsExactly("projects:read", "account:read");
        assertThat(key).startsWith(made.text("api_key.prefix"));
        assertThat(Duration.between(Instant.now(), Instant.parse(made.text("api_key.expires_at"))))
                .isBetween(Duration.ofDays(89), Duration.ofDays(90));
        var listed = me.get(Keys.PATH).is(200);
        assertThat(listed.list("items")).hasSize(1);
        assertThat(listed.list("items").getFirst()).isEqualTo(made.at("api_key"));
        assertThat(listed.text()).doesNotContain(key).doesNotContain(key.substring(20));
        assertThat(auth.sql("select count(*) from api_keys where row(api_keys)::text like '%' || :key || '%'")
                        .param("key", key.substring(20))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isTakenInItsHeaderAndAsBearerAndInBothWhenTheyAgree() {
        var person = person();
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
        var person = person();
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
        var key = Keys.secret(person().client(), "account:read");
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
        var key = Keys.secret(person().client(), "account:read", "account:write");
        var browser = new PageClient(server());

        assertThat(browser.get("/settings", "X-API-Key", key).statusCode()).isEqualTo(303);
        assertThat(browser.get("/settings", "Authorization", "Bearer " + key).statusCode())
                .isEqualTo(303);
        browser.cookies.put("socrates_session", key);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void isRefusedFromTheMomentItIsRevoked() {
        var me = person().client();
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
        var me = person().client();
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
    void isRefusedWhileItsOwnerIsSuspendedAndGoneWithThem() {
        var person = person();
        var key = anybody().with(Keys.secret(person.client(), "account:read"));
        status(person, "suspended");
        key.get(ME).is(401, "INVALID_API_KEY");
        status(person, "active");
        key.get(ME).is(200);

        auth.sql("delete from users where email = :email")
                .param("email", person.email())
                .update();

        key.get(ME).is(401, "INVALID_API_KEY");
    }

    @Test
    void reachesNoFurtherThanItsOwner() {
        var workspace = Workspace.full(alice());
        var key = anybody().with(Keys.secret(bob(), "projects:read", "projects:write", "projects:manage"));

        key.get(workspace.path("")).is(404, "NOT_FOUND");
        key.delete(workspace.path("")).is(404, "NOT_FOUND");
        assertThat(key.get("/api/v1/projects?limit=200").is(200).texts("items", "project_id"))
                .doesNotContain(workspace.project());
    }

    /// A stranger learns that there is nothing before anybody learns that a scope is missing.
    @Test
    void aProjectIsHiddenBeforeAScopeIsMissed() {
        var workspace = Workspace.of(alice());
        var blind = anybody().with(Keys.secret(alice(), "account:read"));
        var strangers = anybody().with(Keys.secret(bob(), "account:read"));

        var refused = blind.get(workspace.path("")).is(403, "OUT_OF_SCOPE");

        assertThat(refused.text("details.scope")).isEqualTo("projects:read");
        strangers.get(workspace.path("")).is(404, "NOT_FOUND");
    }

    @Test
    void makesNoOtherKeyAndTouchesNothingThatKeepsTheAccountSafe() {
        var person = person();
        person.client()
                .post(
                        Keys.PATH,
                        wanted(
                                "all",
                                "projects:read",
                                "projects:write",
                                "projects:manage",
                                "account:read",
                                "account:write",
                                "teams:read",
                                "teams:write"))
                .is(201);
        var key = anybody()
                .with(Keys.secret(
                        person.client(),
                        "projects:manage",
                        "account:read",
                        "account:write",
                        "teams:read",
                        "teams:write"));

        key.get(Keys.PATH).is(403, "SIGN_IN_NEEDED");
        key.post(Keys.PATH, wanted("another", "account:read")).is(403, "SIGN_IN_NEEDED");
        key.delete("/api/v1/users/me/sessions").is(403, "SIGN_IN_NEEDED");
        key.put("/api/v1/users/me/password", Map.of("current_password", People.PASSWORD, "new_password", "x"))
                .is(403, "SIGN_IN_NEEDED");
        key.post("/api/v1/auth/logout").is(403, "SIGN_IN_NEEDED");
        person.client().get(ME).is(200);
    }

    @Test
    void isRememberedByItsLastUseEveryFewMinutes() {
        var me = person().client();
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
    void saysWhatIsWrongWithAWish() {
        var me = person().client();

        me.post(Keys.PATH, wanted("a", "projects:read", "everything")).blames("scopes");
        me.post(Keys.PATH, wanted("a")).blames("scopes");
        me.post(Keys.PATH, wanted("a", "PROJECTS_READ")).blames("scopes");
        me.post(Keys.PATH, wanted("a", "admin")).blames("scopes");
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":[null]}").is(422);
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":\"account:read\"}")
                .is(422);
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":[\"account:read\"],\"user_id\":\"x\"}")
                .is(422);
        for (var name : List.of("", "   ", "\u200b\u202e \n", "x".repeat(61), "x".repeat(100_000))) {
            me.post(Keys.PATH, wanted(name, "account:read")).is(422);
        }
        for (var days : List.of(0, -1, 366, Integer.MAX_VALUE)) {
            var body = wanted("a", "account:read");
            body.put("expires_in_days", days);
            me.post(Keys.PATH, body).blames("expires_in_days");
        }
        var both = wanted("a", "account:read");
        both.put("expires_in_days", 1);
        both.put("never_expires", true);
        me.post(Keys.PATH, both).blames("never_expires");
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":[\"account:read\"],\"expires_in_days\":\"\"}")
                .blames("expires_in_days");
        me.send("POST", Keys.PATH, "{").is(400);
        assertThat(me.get(Keys.PATH).is(200).list("items")).isEmpty();
    }

    @Test
    void mayLiveForADayForAYearOrForever() {
        var me = person().client();
        for (var days : List.of(1, 365)) {
            var body = wanted("for " + days, "account:read");
            body.put("expires_in_days", days);
            var until = Instant.parse(me.post(Keys.PATH, body).is(201).text("api_key.expires_at"));
            assertThat(Duration.between(Instant.now(), until))
                    .isBetween(Duration.ofDays(days).minusMinutes(1), Duration.ofDays(days));
        }
        var body = wanted("forever", "account:read");
        body.put("never_expires", true);

        var forever = me.post(Keys.PATH, body).is(201);

        assertThat(forever.at("api_key.expires_at").isNull()).isTrue();
        assertThat(forever.text("warning")).contains("never expires");
    }

    @Test
    void onlyAdministratorsGiveTheScopeOfAdministrators() {
        var person = person();
        auth.sql("update users set admin_role = 'support_admin' where email = :email")
                .param("email", person.email())
                .update();

        Keys.make(person.client(), "admin");
    }

    @Test
    void namesAreOnesOwnAndUniqueWithoutRegardToCase() {
        var me = person().client();
        var first =
                me.post(Keys.PATH, wanted(" Über  Nacht 🌙 ", "account:read")).is(201);
        assertThat(first.text("api_key.name")).isEqualTo("Über Nacht 🌙");

        me.post(Keys.PATH, wanted("ÜBER NACHT 🌙", "account:read")).is(409, "KEY_NAME_TAKEN");
        person().client()
                .post(Keys.PATH, wanted("Über Nacht 🌙", "account:read"))
                .is(201);
        var second = me.post(Keys.PATH, wanted("second", "account:read")).is(201);
        var path = Keys.PATH + "/" + second.text("api_key.api_key_id");
        me.put(path, Map.of("name", "über nacht 🌙")).is(409, "KEY_NAME_TAKEN");
        me.put(path, Map.of("name", "")).blames("name");
        me.put(path, Map.of("name", "x".repeat(61))).blames("name");
        assertThat(me.put(path, Map.of("name", "Third")).is(200).text("name")).isEqualTo("Third");
        me.delete(Keys.PATH + "/" + first.text("api_key.api_key_id")).is(204);
        me.post(Keys.PATH, wanted("Über Nacht 🌙", "account:read")).is(201);
    }

    @Test
    void nobodyTouchesTheKeyOfSomebodyElse() {
        var made = Keys.make(alice(), "account:read");
        var path = Keys.PATH + "/" + made.text("api_key.api_key_id");

        bob().put(path, Map.of("name", "mine now")).is(404, "NOT_FOUND");
        bob().delete(path).is(404, "NOT_FOUND");
        bob().delete(Keys.PATH + "/not-an-id").is(404, "NOT_FOUND");
        bob().delete(Keys.PATH + "/" + UUID.randomUUID()).is(404, "NOT_FOUND");
        anybody().with(made.text("key")).get(ME).is(200);
    }

    @Test
    void nobodyHasMoreThanTwentyFiveAlsoUnderARace() throws Exception {
        var me = person().client();
        for (int i = 0; i < 20; i++) {
            Keys.make(me, "account:read");
        }
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> make = () -> me.post(Keys.PATH, wanted("race " + UUID.randomUUID(), "account:read"))
                    .status();
            for (var result : threads.invokeAll(Collections.nCopies(12, make))) {
                statuses.add(result.get());
            }
        }

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        me.post(Keys.PATH, wanted("one more", "account:read")).is(409, "TOO_MANY_KEYS");
        auth.sql("update api_keys set expires_at = now() where id = :id")
                .param(
                        "id",
                        me.get(Keys.PATH)
                                .is(200)
                                .list("items")
                                .getFirst()
                                .get("api_key_id")
                                .asString()
                                .transform(UUID::fromString))
                .update();
        me.post(Keys.PATH, wanted("one more", "account:read")).is(201);
    }

    @Test
    void ofTwoWithOneNameAtOnceOneIsMade() throws Exception {
        var me = person().client();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> make =
                    () -> me.post(Keys.PATH, wanted("the same", "account:read")).status();
            for (var result : threads.invokeAll(Collections.nCopies(6, make))) {
                statuses.add(result.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void aKeyThatIsRevokedWhileItIsUsedEndsCleanly() throws Exception {
        var me = person().client();
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

    @Test
    void isListedInPagesTheNewestFirst() {
        var me = person().client();
        var made = Stream.generate(() -> Keys.make(me, "account:read").text("api_key.api_key_id"))
                .limit(5)
                .toList()
                .reversed();

        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = me.get(Keys.PATH + "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .is(200);
            seen.addAll(page.texts("items", "api_key_id"));
            cursor = page.at("next_cursor").isNull() ? null : page.text("next_cursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(made);
        me.get(Keys.PATH + "?limit=0").blames("limit");
        me.get(Keys.PATH + "?cursor=x").blames("cursor");
    }

    @Test
    void isNotedInTheAuditWithoutNameAndSecretAndTheOwnerIsWritten() {
        var person = person();
        var me = person.client();
        var made = me.post(Keys.PATH, wanted("A telling name", "account:read")).is(201);
        me.delete(Keys.PATH + "/" + made.text("api_key.api_key_id")).is(204);

        var entries = auth.sql("""
                select action || ' ' || details from security_audit where details ->> 'api_key' = :key order by id
                """)
                .param("key", made.text("api_key.api_key_id"))
                .query(String.class)
                .list();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst()).startsWith("api_key_created").contains("account:read", "\"expires\": \"20");
        assertThat(entries.getLast()).startsWith("api_key_revoked");
        assertThat(entries.toString())
                .doesNotContain("telling", made.text("key").substring(12));
        var mail = Mailbox.latest(person.email());
        assertThat(mail.subject()).isEqualTo("A new API key for your account");
        assertThat(mail.text())
                .contains("A telling name", made.text("api_key.prefix"), "account:read", "/settings/api-keys")
                .doesNotContain(made.text("key"));
    }

    /// The reply holds a secret, and the store of replies is in the other database.
    @Test
    void isNotKeptForARequestThatIsRepeated() {
        var me = person().client();
        var repeated = UUID.randomUUID().toString();
        var body = ApiClient.JSON.writeValueAsString(wanted("Repeated", "account:read"));

        var first = me.send(me.request("POST", Keys.PATH, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", repeated));
        var second = me.send(me.request("POST", Keys.PATH, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", repeated));

        first.is(201);
        second.is(409);
        assertThat(specs.sql("select count(*) from platform.idempotency_key where body like '%sk_socrates_%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(me.get(Keys.PATH).is(200).list("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/auth/login", "/api/v1/auth/refresh", "/api/v1/auth/register"})
    void closesNothingThatIsOpenWithoutOne(String path) {
        var key = anybody().with(Keys.secret(person().client(), "account:read"));

        key.send("POST", path, "{}").is(422);
        key.get("/health").is(200);
    }

    private void status(People.Person person, String status) {
        auth.sql("update users set status = :status where email = :email")
                .param("status", status)
                .param("email", person.email())
                .update();
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
