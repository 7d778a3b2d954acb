package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who wants to delete their account: what they are asked and told, and when they have to wait.
class AccountDeletionTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    JdbcClient specs;

    @Test
    void isRefusedWithTheWrongPasswordOrAnotherConfirmation() {
        var person = People.fresh(server(), "stays");

        Erasing.ask(person.client(), "not the password", person.email()).blames("password");
        Erasing.ask(person.client(), People.PASSWORD, "someone@example.org").blames("confirmation");
        person.client().delete(Erasing.ME).is(415);
        Erasing.ask(anybody(), People.PASSWORD, person.email()).is(401);

        person.client().get("/api/v1/auth/me").is(200);
    }

    @Test
    void guessingThePasswordIsSlowedDown() {
        var person = People.fresh(server(), "stays");
        for (int i = 0; i < 5; i++) {
            Erasing.ask(person.client(), "guess " + i, person.email()).is(422);
        }

        Erasing.ask(person.client(), People.PASSWORD, person.email()).is(429);
    }

    @Test
    void saysFirstWhatBecomesOfEverythingAndWaitsForWhatOthersNeed() {
        var person = People.fresh(server(), "owner");
        var guest = People.fresh(server(), "guest");
        var shared = Workspace.of(person.client());
        var alone = person.client()
                .post("/api/v1/projects", Map.of("name", "Mine alone"))
                .is(201);
        var joined = Workspace.of(bob());
        member(shared.project(), guest.email(), "viewer");
        member(joined.project(), person.email(), "editor");
        var user = Links.user(auth, person.email());
        var team = TracesAmongOthers.team(auth, "Needed", user, user);
        auth.sql("insert into team_members (team_id, user_id, role, joined_at) values (:team, :user, 'viewer', now())")
                .param("team", team)
                .param("user", Links.user(auth, guest.email()))
                .update();

        var foreseen = person.client().get("/api/v1/users/me/erasure").is(200);
        assertThat(fate(foreseen, shared.project())).isEqualTo("waits");
        assertThat(fate(foreseen, alone.text("project_id"))).isEqualTo("goes");
        assertThat(fate(foreseen, joined.project())).isEqualTo("stays");
        assertThat(fate(foreseen, team.toString())).isEqualTo("waits");
        var refused = person.client()
                .post(
                        "/api/v1/auth/delete-account",
                        Map.of("password", People.PASSWORD, "confirmation", person.email()))
                .is(409, "STILL_NEEDED");
        assertThat(refused.texts("details.waiting", "id")).containsExactlyInAnyOrder(shared.project(), team.toString());

        specs.sql("delete from projects.member where project_id = :project and role = 'viewer'")
                .param("project", UUID.fromString(shared.project()))
                .update();
        auth.sql("delete from team_members where team_id = :team and role = 'viewer'")
                .param("team", team)
                .update();
        person.client()
                .post(
                        "/api/v1/auth/delete-account",
                        Map.of("password", People.PASSWORD, "confirmation", person.email()))
                .is(204);
        Patience.until(
                "what is theirs is gone",
                () -> left("select count(*) from projects.project where owner_id = :user", user) == 0);
    }

    @Test
    void aProjectThatATeamComesToWaitsToo() {
        var person = People.fresh(server(), "owner");
        var project = Workspace.of(person.client());
        var bob = Links.user(auth, People.named(server(), "bob").email());
        specs.sql("""
                insert into projects.share (project_id, team_id, level, shared_by, shared_at)
                values (:project, :team, 'write', :user, now())
                """)
                .param("project", UUID.fromString(project.project()))
                .param("team", TracesAmongOthers.team(auth, "Readers", bob, bob))
                .param("user", Links.user(auth, person.email()))
                .update();

        Erasing.ask(person.client(), People.PASSWORD, person.email()).is(409, "STILL_NEEDED");
    }

    @Test
    void theLastAdministratorStaysWhileThereAreOthers() {
        People.named(server(), "bob");
        var person = People.fresh(server(), "admin");
        var others = auth.sql("update users set admin_role = null where admin_role = 'super_admin' returning id")
                .query(UUID.class)
                .list();
        auth.sql("update users set admin_role = 'super_admin' where email = :email")
                .param("email", person.email())
                .update();
        try {
            Erasing.ask(person.client(), People.PASSWORD, person.email()).is(409, "LAST_ADMINISTRATOR");
            person.client().get("/api/v1/auth/me").is(200);

            auth.sql("update users set admin_role = 'super_admin' where email = :email")
                    .param("email", People.fresh(server(), "deputy").email())
                    .update();
            Erasing.ask(person.client(), People.PASSWORD, person.email()).is(204);
        } finally {
            auth.sql("update users set admin_role = null where admin_role = 'super_admin'")
                    .update();
            auth.sql("update users set admin_role = 'super_admin' where id = any(:ids)")
                    .param("ids", others.toArray(UUID[]::new))
                    .update();
        }
    }

    @Test
    void pagesShowWhatHappensBeforeItDoes() {
        var person = People.fresh(server(), "leaves");
        person.client()
                .post("/api/v1/projects", Map.of("name", "Mine <b>alone</b>"))
                .is(201);
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var page = "/settings/account/delete";

        assertThat(browser.get(page).body())
                .contains("Mine &lt;b&gt;alone&lt;/b&gt;")
                .contains("Erased with your account")
                .contains("/settings/account/export");
        var wrong = browser.submit(page, Map.of("password", "a wrong one", "confirmation", person.email()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("password-problem").doesNotContain("a wrong one");
        var other = browser.submit(page, Map.of("password", People.PASSWORD, "confirmation", "x@example.org"));
        assertThat(other.body()).contains("confirmation-problem");

        var done = browser.submit(page, Map.of("password", People.PASSWORD, "confirmation", person.email()));

        assertThat(PageClient.location(done)).isEqualTo("/welcome?done=erased");
        assertThat(browser.cookies).doesNotContainKey("socrates_session");
        assertThat(browser.get("/welcome?done=erased").body()).contains("Your account is deleted");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
        People.fresh(server(), "after");
    }

    private void member(String project, String email, String role) {
        specs.sql(
                        "insert into projects.member (project_id, user_id, role, added_at) values (:project, :user, :role, now())")
                .param("project", UUID.fromString(project))
                .param("user", Links.user(auth, email))
                .param("role", role)
                .update();
    }

    private static String fate(Reply foreseen, String id) {
        return foreseen.list("items").stream()
                .filter(one -> one.get("id").asString().equals(id))
                .map(one -> one.get("fate").asString())
                .findFirst()
                .orElse("unknown");
    }

    private int left(String count, UUID user) {
        return specs.sql(count).param("user", user).query(Integer.class).single();
    }
}
