package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.Matrix.Op;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every operation of the administration, tried by each of its roles, by somebody without one, by keys and by nobody.
/// What the roles may do is said here once more, apart from the code.
class AdminRightsTests extends ApiTests {

    private static final String PREFIX = "admin-";

    private static final Map<String, Set<String>> MAY = Map.of(
            "super_admin",
                    Set.of(
                            "users_view",
                            "users_suspend",
                            "users_delete",
                            "users_impersonate",
                            "billing_view",
                            "invoices_export",
                            "metrics_view",
                            "audit_log_view",
                            "admin_roles_manage"),
            "billing_admin", Set.of("users_view", "billing_view", "invoices_export", "metrics_view"),
            "support_admin", Set.of("users_view", "users_suspend", "users_impersonate"),
            "analytics_admin", Set.of("users_view", "billing_view", "metrics_view"));

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void areThoseOfTheRoles() {
        var admins = new Administrators(server(), auth);
        MAY.forEach((role, may) -> {
            var person = admins.with(role).person();
            var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
            operations().forEach((op, need) -> {
                int status = op.ofTheInterface() ? rest(op, person.client()) : page(op, browser);
                boolean refused = status == 401 || status == 403;
                if (refused == may.contains(need) || status >= 500) {
                    wrong.add(op + " answered " + role + " with " + status);
                }
            });
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void areNobodyElses() {
        var browser =
                PageClient.signedIn(server(), People.named(server(), "alice").email(), People.PASSWORD);

        operations().forEach((op, _) -> {
            int somebody = op.ofTheInterface() ? rest(op, alice()) : page(op, browser);
            int nobody = op.ofTheInterface() ? rest(op, anybody()) : page(op, new PageClient(server()));
            if (somebody != 403 || nobody != (op.ofTheInterface() ? 401 : 303)) {
                wrong.add(op + " answered somebody with " + somebody + " and nobody with " + nobody);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void areThoseOfAKeyOnlyWithItsScope() {
        var admin = new Administrators(server(), auth).with("super_admin").person();
        var without = anybody().with(Keys.secret(admin.client(), "projects:read", "account:read"));
        var with = anybody().with(Keys.secret(admin.client(), "admin"));

        operations().forEach((op, _) -> {
            if (op.ofTheInterface()) {
                int refused = rest(op, without);
                int passed = rest(op, with);
                if (refused != 403 || passed == 401 || passed == 403) {
                    wrong.add(op + " answered keys with " + refused + " and " + passed);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void openNoProject() {
        var workspace = workspace();
        var admin = new Administrators(server(), auth).with("super_admin").person();

        admin.client().get(workspace.path("")).is(404, "NOT_FOUND");
        admin.client().delete(workspace.path("")).is(404, "NOT_FOUND");
    }

    @Test
    void areListedWithTheRoles() {
        var admin = new Administrators(server(), auth)
                .with("analytics_admin")
                .person()
                .client();

        MAY.forEach(
                (role, may) -> assertThat(admin.get("/api/v1/admin/roles/" + role).is(200).list("permissions").stream()
                                .map(one -> one.asString()))
                        .containsExactlyInAnyOrderElementsOf(may));
        assertThat(admin.get("/api/v1/admin/roles").is(200).texts("items", "role"))
                .containsExactlyInAnyOrderElementsOf(MAY.keySet());
        admin.get("/api/v1/admin/roles/emperor").is(404, "NOT_FOUND");
    }

    private static Map<Op, String> operations() {
        var operations = new LinkedHashMap<Op, String>();
        Matrix.expected().forEach((op, need) -> {
            if (need.startsWith(PREFIX)) {
                operations.put(op, need.substring(PREFIX.length()));
            }
        });
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static int rest(Op op, ApiClient client) {
        var path = op.path(Map.of(
                "admin_role",
                "super_admin",
                "managed_user_id",
                UUID.randomUUID().toString()));
        var body = op.writes() ? BodyPublishers.ofString("{") : BodyPublishers.noBody();
        var request = client.request(op.method(), path, body);
        return client.send(op.writes() ? request.header("Content-Type", "application/json") : request)
                .status();
    }

    private static int page(Op op, PageClient browser) {
        var path = op.path(Map.of());
        if (!op.writes()) {
            return browser.get(path).statusCode();
        }
        var token = browser.cookies.containsKey("socrates_session") ? browser.formToken("/settings") : "none";
        return browser.post(path, token, Map.of()).statusCode();
    }
}
