package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTests extends ApiTests {

    private static final String LOG = "/api/v1/admin/audit-logs";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private ApiClient admin;

    @BeforeEach
    void admin() {
        admin = new Administrators(server(), auth).with("super_admin").person().client();
    }

    @Test
    void cannotBeChangedShortenedOrEmptied() {
        for (var attempt : new String[] {
            "update security_audit set action = 'nothing'",
            "update security_audit set actor_id = null where actor_id is not null",
            "update security_audit set address = '127.0.0.2'",
            "delete from security_audit",
            "truncate security_audit"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(attempt)
                    .isThrownBy(() -> auth.sql(attempt).update())
                    .withStackTraceContaining("append-only");
        }
    }

    @Test
    void tellsOfSignInsAndOfThoseThatWereRefused() {
        var person = People.fresh(server(), "audited");
        var id = person.client().get("/api/v1/auth/me").is(200).text("user_id");
        anybody()
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", "a wrong pass phrase"))
                .is(401);

        var entries = admin.get(LOG + "?action=sign_in&user=" + id).is(200);

        assertThat(entries.texts("items", "outcome")).containsExactly("refused", "done");
        assertThat(entries.texts("items", "address")).containsOnly("127.0.0.1");
        assertThat(entries.text()).doesNotContain(person.email(), "a wrong pass phrase", People.PASSWORD);
        assertThat(admin.get(LOG + "?action=sign_in&outcome=refused&user=" + id)
                        .is(200)
                        .list("items"))
                .hasSize(1);
        assertThat(admin.get(LOG + "?until=2020-01-01T00:00:00Z&user=" + id)
                        .is(200)
                        .list("items"))
                .isEmpty();
        assertThat(admin.get(LOG + "?from=" + Instant.now().minusSeconds(3_600) + "&user=" + id)
                        .is(200)
                        .list("items"))
                .isNotEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFilter() {
        for (var wrong : Map.of(
                        "action=walked", "action",
                        "outcome=maybe", "outcome",
                        "user=alice", "user",
                        "from=yesterday", "from",
                        "until=2026-13-01T00:00:00Z", "until",
                        "address=%00", "address",
                        "cursor=x", "cursor")
                .entrySet()) {
            admin.get(LOG + "?" + wrong.getKey()).blames(wrong.getValue());
        }
        admin.get(LOG + "/export?format=xml").blames("format");
    }

    @Test
    void somebodyWhoTriesTheAdministrationStandsInIt() {
        var person = People.fresh(server(), "curious");
        var id = person.client().get("/api/v1/auth/me").is(200).text("user_id");
        person.client().get("/api/v1/admin/users").is(403, "FORBIDDEN");

        assertThat(admin.get(LOG + "?action=access_refused&user=" + id).is(200).texts("items", "outcome"))
                .containsExactly("refused");
    }

    @Test
    void comesAsATableWithoutFormulas() {
        var person = People.fresh(server(), "exported");
        var id = person.client().get("/api/v1/auth/me").is(200).text("user_id");
        var login = "{\"email\":\"" + person.email() + "\",\"password\":\"" + People.PASSWORD + "\"}";
        var request = anybody().request("POST", "/api/v1/auth/login", BodyPublishers.ofString(login));
        anybody()
                .send(request.header("Content-Type", "application/json").header("User-Agent", "=HYPERLINK(\"x\")"))
                .is(200);

        var csv = admin.get(LOG + "/export?user=" + id).is(200).text();
        var lines = admin.get(LOG + "/export?format=jsonl&user=" + id).is(200).text();

        assertThat(csv).startsWith("id,at,action,outcome,actor_id").contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(lines.lines()
                        .map(line -> ApiClient.JSON.readTree(line).get("action").asString()))
                .contains("sign_in", "account_created");
        assertThat(admin.get(LOG + "?action=audit_log_exported").is(200).list("items"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void comesWholeHoweverLongItIs() {
        var address = "192.0.2." + (1 + (int) (Math.random() * 250)) + "-" + UUID.randomUUID();
        auth.sql("""
                insert into security_audit (id, at, action, outcome, address, details)
                select gen_random_uuid(), now(), 'sign_in', 'refused', :address, '{}'
                  from generate_series(1, 10000)
                """).param("address", address).update();

        var lines = admin.get(LOG + "/export?format=jsonl&address=" + address)
                .is(200)
                .text();

        assertThat(lines.lines().distinct()).hasSize(10_000);
    }
}
