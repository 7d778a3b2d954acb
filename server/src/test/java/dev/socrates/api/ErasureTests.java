package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.PersonalTables.Goes;
import dev.socrates.api.PersonalTables.Kept;
import dev.socrates.api.PersonalTables.Nothing;
import dev.socrates.api.PersonalTables.Stays;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.sessions.PageSessions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An account that is deleted leaves nothing of its person behind, in no row of either database.
class ErasureTests extends ApiTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ME = "/api/v1/users/me";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    JdbcClient specs;

    @Autowired
    PageSessions sessions;

    @Autowired
    SecurityAudit audit;

    @Test
    void everyTableSaysWhatItKeepsOfPeople() {
        assertThat(new Traces(auth).tables())
                .as("tables of the accounts' database; see PersonalTables")
                .containsExactlyInAnyOrderElementsOf(PersonalTables.AUTH.keySet());
        assertThat(new Traces(specs).tables())
                .as("tables of the other database; see PersonalTables")
                .containsExactlyInAnyOrderElementsOf(PersonalTables.SPECS.keySet());
    }

    @Test
    void noRowOfEitherDatabaseTellsOfSomebodyWhoseAccountIsDeleted() {
        var zoe = new Somebody(server(), auth, specs).settled(sessions);
        zoe.ownProject();
        zoe.joins(Workspace.disputed(bob()));
        leavesTracesInTeams(zoe);
        leavesTracesAmongPeople(zoe);
        WaysInTraces.leave(auth, zoe.user, zoe.words);
        audit.record(AuditEntry.refused(AuditAction.SIGN_IN, new UserId(zoe.user), zoe.client));
        var marks = zoe.marks();
        everywhere(PersonalTables.AUTH, new Traces(auth).of(marks));
        everywhere(PersonalTables.SPECS, new Traces(specs).of(marks));

        zoe.me.send("DELETE", ME, body(People.PASSWORD, zoe.email)).is(204);

        zoe.me.get("/api/v1/auth/me").is(401);
        nowhere(zoe, marks, PersonalTables.AUTH, new Traces(auth));
        nowhere(zoe, marks, PersonalTables.SPECS, new Traces(specs));
        assertThat(auth.sql("select count(*) from outbox").query(Integer.class).single())
                .isZero();
    }

    /// The person is in each table that may hold something of people. Otherwise nothing would be proved by
    /// its absence.
    private static void everywhere(Map<String, Kept> tables, Map<String, Map<String, Set<String>>> found) {
        tables.forEach((table, kept) -> {
            switch (kept) {
                case Goes() -> assertThat(found).as("before").containsKey(table);
                case Stays(var columns, var reason) ->
                    assertThat(found.getOrDefault(table, Map.of()).keySet())
                            .as("%s before: %s", table, reason)
                            .containsAll(columns);
                case Nothing(var reason) -> assertThat(found).as(reason).doesNotContainKey(table);
            }
        });
    }

    private static void nowhere(Somebody zoe, Set<String> marks, Map<String, Kept> tables, Traces traces) {
        var allowed = new TreeMap<String, Map<String, Set<String>>>();
        tables.forEach((table, kept) -> {
            if (kept instanceof Stays(var columns, var _)) {
                var held = new TreeMap<String, Set<String>>();
                columns.forEach(column -> held.put(column, Set.of(zoe.user.toString())));
                allowed.put(table, held);
            }
        });
        long end = System.nanoTime() + PATIENCE.toNanos();
        var found = traces.of(marks);
        while (!found.equals(allowed) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            found = traces.of(marks);
        }
        assertThat(found).as("what is left").isEqualTo(allowed);
    }

    /// A team of her own, one that she made for others, and one that asks her in.
    private void leavesTracesInTeams(Somebody zoe) {
        var bob = Links.user(auth, People.named(server(), "bob").email());
        team(zoe.words, zoe.user, zoe.user);
        var made = team("Others", zoe.user, bob);
        invite(made, "guest-" + UUID.randomUUID() + "@example.org", zoe.user);
        invite(team("Strangers", bob, bob), zoe.email, bob);
        var shared = workspaceOf(bob);
        specs.sql("""
                insert into projects.share (project_id, team_id, level, shared_by, shared_at)
                values (:project, :team, 'read', :by, now())
                """)
                .param("project", shared)
                .param("team", made)
                .param("by", zoe.user)
                .update();
        specs.sql("""
                insert into projects.member (project_id, user_id, role, added_at, added_by)
                values (:project, :user, 'viewer', now(), :by)
                """)
                .param("project", shared)
                .param("user", UUID.randomUUID())
                .param("by", zoe.user)
                .update();
    }

    /// A key, somebody whom she asked into a project of others, somebody else's invitation for her, one whose mail she
    /// sent once more, and a project that she handed over.
    private void leavesTracesAmongPeople(Somebody zoe) {
        var bob = Links.user(auth, People.named(server(), "bob").email());
        var shared = workspaceOf(bob);
        auth.sql("""
                insert into api_keys (id, user_id, name, prefix, key_hash, scopes, created_at, last_used_address)
                values (gen_random_uuid(), :user, :name, 'sk', :hash, array['projects:read'], now(), :address)
                """)
                .param("user", zoe.user)
                .param("name", zoe.words)
                .param("hash", zoe.user.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param("address", zoe.client.address())
                .update();
        asked(shared, "guest-" + UUID.randomUUID() + "@example.org", zoe.user, zoe.user);
        asked(shared, zoe.email, bob, bob);
        asked(shared, "other-" + UUID.randomUUID() + "@example.org", bob, zoe.user);
        specs.sql("""
                insert into projects.ownership_history (id, project_id, from_user, to_user, at)
                values (gen_random_uuid(), :project, :zoe, :bob, now()), (gen_random_uuid(), :project, :bob, :zoe, now())
                """)
                .param("project", shared)
                .param("zoe", zoe.user)
                .param("bob", bob)
                .update();
    }

    private void asked(UUID project, String email, UUID by, UUID sender) {
        specs.sql("""
                with asked as (
                    insert into projects.invitation
                           (id, project_id, email, role, token_hash, status, invited_by, created_at, sent_at, expires_at)
                    values (gen_random_uuid(), :project, :email, 'viewer', decode(md5(:email), 'hex'), 'pending', :by,
                            now(), now(), now() + interval '14 days')
                    returning id
                )
                insert into projects.invitation_mail (invitation_id, sent_by, sent_at)
                select id, :sender, now()
                  from asked
                """)
                .param("project", project)
                .param("email", email)
                .param("by", by)
                .param("sender", sender)
                .update();
    }

    private UUID workspaceOf(UUID owner) {
        assertThat(owner).isNotNull();
        return UUID.fromString(Workspace.of(bob()).project());
    }

    private UUID team(String name, UUID by, UUID owner) {
        var team = UUID.randomUUID();
        auth.sql("""
                with made as (
                    insert into teams (id, name, created_by, created_at, updated_at)
                    values (:id, :name, :by, now(), now())
                    returning id
                )
                insert into team_members (team_id, user_id, role, joined_at)
                select id, :owner, 'owner', now()
                  from made
                """)
                .param("id", team)
                .param("name", name)
                .param("by", by)
                .param("owner", owner)
                .update();
        return team;
    }

    private void invite(UUID team, String email, UUID by) {
        auth.sql("""
                insert into team_invitations
                       (id, team_id, email, role, token_hash, status, invited_by, created_at, sent_at, expires_at)
                values (:id, :team, :email, 'viewer', :hash, 'pending', :by, now(), now(), now() + interval '1 day')
                """)
                .param("id", UUID.randomUUID())
                .param("team", team)
                .param("email", email)
                .param("hash", UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .param("by", by)
                .update();
    }

    @Test
    void whatWasWrittenIntoProjectsOfOthersStaysByAFormerMember() {
        var zoe = new Somebody(server(), auth, specs);
        var shared = Workspace.disputed(bob());
        zoe.joins(shared);
        var before = bob().get(shared.path("/specifications?limit=200")).is(200).text();

        zoe.me.send("DELETE", ME, body(People.PASSWORD, zoe.formerEmail)).is(204);
        gone("select count(*) from projects.member where user_id = :user", zoe.user);

        assertThat(bob().get(shared.path("/specifications?limit=200")).is(200).text())
                .isEqualTo(before);
        assertThat(bob().get(shared.path("/activity?actor=" + zoe.user)).is(200).list("items"))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry.get("actor_name").isNull()).isTrue());
    }

    @Test
    void isRefusedWithTheWrongPasswordOrAnotherConfirmation() {
        var person = People.fresh(server(), "stays");

        person.client()
                .send("DELETE", ME, body("not the password", person.email()))
                .blames("password");
        person.client()
                .send("DELETE", ME, body(People.PASSWORD, "someone@example.org"))
                .blames("confirmation");
        person.client().delete(ME).is(415);
        anybody().send("DELETE", ME, body(People.PASSWORD, person.email())).is(401);

        person.client().get("/api/v1/auth/me").is(200);
    }

    @Test
    void guessingThePasswordIsSlowedDown() {
        var person = People.fresh(server(), "stays");
        for (int i = 0; i < 5; i++) {
            person.client()
                    .send("DELETE", ME, body("guess " + i, person.email()))
                    .is(422);
        }

        person.client()
                .send("DELETE", ME, body(People.PASSWORD, person.email()))
                .is(429);
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
        var team = team("Needed", Links.user(auth, person.email()), Links.user(auth, person.email()));
        auth.sql("insert into team_members (team_id, user_id, role, joined_at) values (:team, :user, 'viewer', now())")
                .param("team", team)
                .param("user", Links.user(auth, guest.email()))
                .update();

        var user = Links.user(auth, person.email());
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
        gone("select count(*) from projects.project where owner_id = :user", user);
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
                .param("team", team("Readers", bob, bob))
                .param("user", Links.user(auth, person.email()))
                .update();

        person.client()
                .send("DELETE", ME, body(People.PASSWORD, person.email()))
                .is(409, "STILL_NEEDED");
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
            person.client()
                    .send("DELETE", ME, body(People.PASSWORD, person.email()))
                    .is(409, "LAST_ADMINISTRATOR");
            person.client().get("/api/v1/auth/me").is(200);

            auth.sql("update users set admin_role = 'super_admin' where email = :email")
                    .param("email", People.fresh(server(), "deputy").email())
                    .update();
            person.client()
                    .send("DELETE", ME, body(People.PASSWORD, person.email()))
                    .is(204);
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

        assertThat(done.headers().firstValue("Location")).hasValue("/welcome?done=erased");
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

    private void gone(String count, UUID user) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (left(count, user) > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(left(count, user)).isZero();
    }

    private int left(String count, UUID user) {
        return specs.sql(count).param("user", user).query(Integer.class).single();
    }

    private static String fate(Reply foreseen, String id) {
        return foreseen.list("items").stream()
                .filter(one -> one.get("id").asString().equals(id))
                .map(one -> one.get("fate").asString())
                .findFirst()
                .orElse("unknown");
    }

    private static String body(String password, String confirmation) {
        return ApiClient.JSON.writeValueAsString(Map.of("password", password, "confirmation", confirmation));
    }
}
