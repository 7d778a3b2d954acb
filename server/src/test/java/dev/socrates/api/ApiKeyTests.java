package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How somebody makes keys, and what is kept of one.
class ApiKeyTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    JdbcClient specs;

    @Test
    void isShownOnceAndKeptAsAHash() {
        var me = People.fresh(server(), "keys").client();

        var made = me.post(Keys.PATH, Keys.wanted("Nightly export", "projects:read", "account:read"))
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
    void saysWhatIsWrongWithAWish() {
        var me = People.fresh(server(), "keys").client();

        me.post(Keys.PATH, Keys.wanted("a", "projects:read", "everything")).blames("scopes");
        me.post(Keys.PATH, Keys.wanted("a")).blames("scopes");
        me.post(Keys.PATH, Keys.wanted("a", "PROJECTS_READ")).blames("scopes");
        me.post(Keys.PATH, Keys.wanted("a", "admin")).blames("scopes");
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":[null]}").is(422);
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":\"account:read\"}")
                .is(422);
        me.send("POST", Keys.PATH, "{\"name\":\"a\",\"scopes\":[\"account:read\"],\"user_id\":\"x\"}")
                .is(422);
        for (var name : List.of("", "   ", "\u200b\u202e \n", "x".repeat(61), "x".repeat(100_000))) {
            me.post(Keys.PATH, Keys.wanted(name, "account:read")).is(422);
        }
        for (var days : List.of(0, -1, 366, Integer.MAX_VALUE)) {
            var body = Keys.wanted("a", "account:read");
            body.put("expires_in_days", days);
            me.post(Keys.PATH, body).blames("expires_in_days");
        }
        var both = Keys.wanted("a", "account:read");
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
        var me = People.fresh(server(), "keys").client();
        for (var days : List.of(1, 365)) {
            var body = Keys.wanted("for " + days, "account:read");
            body.put("expires_in_days", days);
            var until = Instant.parse(me.post(Keys.PATH, body).is(201).text("api_key.expires_at"));
            assertThat(Duration.between(Instant.now(), until))
                    .isBetween(Duration.ofDays(days).minusMinutes(1), Duration.ofDays(days));
        }
        var body = Keys.wanted("forever", "account:read");
        body.put("never_expires", true);

        var forever = me.post(Keys.PATH, body).is(201);

        assertThat(forever.at("api_key.expires_at").isNull()).isTrue();
        assertThat(forever.text("warning")).contains("never expires");
    }

    @Test
    void onlyAdministratorsGiveTheScopeOfAdministrators() {
        var person = People.fresh(server(), "keys");
        auth.sql("update users set admin_role = 'support_admin' where email = :email")
                .param("email", person.email())
                .update();

        Keys.make(person.client(), "admin");
    }

    @Test
    void namesAreOnesOwnAndUniqueWithoutRegardToCase() {
        var me = People.fresh(server(), "keys").client();
        var first = me.post(Keys.PATH, Keys.wanted(" Über  Nacht 🌙 ", "account:read"))
                .is(201);
        assertThat(first.text("api_key.name")).isEqualTo("Über Nacht 🌙");

        me.post(Keys.PATH, Keys.wanted("ÜBER NACHT 🌙", "account:read")).is(409, "KEY_NAME_TAKEN");
        People.fresh(server(), "keys")
                .client()
                .post(Keys.PATH, Keys.wanted("Über Nacht 🌙", "account:read"))
                .is(201);
        var second = me.post(Keys.PATH, Keys.wanted("second", "account:read")).is(201);
        var path = Keys.PATH + "/" + second.text("api_key.api_key_id");
        me.put(path, Map.of("name", "über nacht 🌙")).is(409, "KEY_NAME_TAKEN");
        me.put(path, Map.of("name", "")).blames("name");
        me.put(path, Map.of("name", "x".repeat(61))).blames("name");
        assertThat(me.put(path, Map.of("name", "Third")).is(200).text("name")).isEqualTo("Third");
        me.delete(Keys.PATH + "/" + first.text("api_key.api_key_id")).is(204);
        me.post(Keys.PATH, Keys.wanted("Über Nacht 🌙", "account:read")).is(201);
    }

    @Test
    void isListedInPagesTheNewestFirst() {
        var me = People.fresh(server(), "keys").client();
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
        var person = People.fresh(server(), "keys");
        var me = person.client();
        var made = me.post(Keys.PATH, Keys.wanted("A telling name", "account:read"))
                .is(201);
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
        var me = People.fresh(server(), "keys").client();
        var repeated = UUID.randomUUID().toString();
        var body = ApiClient.JSON.writeValueAsString(Keys.wanted("Repeated", "account:read"));

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
}
