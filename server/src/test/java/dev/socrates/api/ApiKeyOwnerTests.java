package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keys are of somebody: they reach no further, and nobody else touches them.
class ApiKeyOwnerTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void isRefusedWhileItsOwnerIsSuspendedAndGoneWithThem() {
        var person = People.fresh(server(), "keys");
        var key = anybody().with(Keys.secret(person.client(), "account:read"));
        AccountRows.status(auth, person.email(), "suspended");
        key.get(ME).is(401, "INVALID_API_KEY");
        AccountRows.status(auth, person.email(), "active");
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
        var person = People.fresh(server(), "keys");
        person.client()
                .post(
                        Keys.PATH,
                        Keys.wanted(
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
        key.post(Keys.PATH, Keys.wanted("another", "account:read")).is(403, "SIGN_IN_NEEDED");
        key.delete("/api/v1/users/me/sessions").is(403, "SIGN_IN_NEEDED");
        key.put("/api/v1/users/me/password", Map.of("current_password", People.PASSWORD, "new_password", "x"))
                .is(403, "SIGN_IN_NEEDED");
        key.post("/api/v1/auth/logout").is(403, "SIGN_IN_NEEDED");
        person.client().get(ME).is(200);
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
        var me = People.fresh(server(), "keys").client();
        for (int i = 0; i < 20; i++) {
            Keys.make(me, "account:read");
        }

        var statuses = AtOnce.times(
                12,
                () -> me.post(Keys.PATH, Keys.wanted("race " + UUID.randomUUID(), "account:read"))
                        .status());

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        me.post(Keys.PATH, Keys.wanted("one more", "account:read")).is(409, "TOO_MANY_KEYS");
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
        me.post(Keys.PATH, Keys.wanted("one more", "account:read")).is(201);
    }

    @Test
    void ofTwoWithOneNameAtOnceOneIsMade() throws Exception {
        var me = People.fresh(server(), "keys").client();

        var statuses = AtOnce.times(
                6,
                () -> me.post(Keys.PATH, Keys.wanted("the same", "account:read"))
                        .status());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }
}
