package dev.socrates.api;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.identity.sessions.PageSessions;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A person who has left a mark wherever one can be left: everything about them can be recognised.
final class Somebody {

    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final JdbcClient auth;
    private final JdbcClient specs;
    final String email = "zoe-" + mark + "@example.org";
    final String formerEmail = "maiden-" + mark + "@example.org";
    final String wantedEmail = "wanted-" + mark + "@example.org";
    final String name = "Zoë Name" + mark;
    final String username = "user_" + mark;
    final String words = "Xylophone" + mark;
    final Client client = new Client("2001:db8::" + mark.substring(0, 4), "Agent/" + mark);
    final UUID user;
    final ApiClient me;

    Somebody(URI server, JdbcClient auth, JdbcClient specs) {
        this.auth = auth;
        this.specs = specs;
        var anybody = ApiClient.of(server);
        var credentials = Map.of("email", formerEmail, "password", People.PASSWORD);
        anybody.post("/api/v1/auth/register", credentials).is(201);
        me = anybody.with(
                anybody.post("/api/v1/auth/login", credentials).is(200).text("access_token"));
        user = Links.user(auth, formerEmail);
    }

    /// With an address of before, and another that is still wanted; settings; a sign-in with a place of its
    /// own.
    Somebody settled(PageSessions sessions) {
        var mail = Mailbox.whole(email);
        move(email);
        me.post("/api/v1/auth/verification/confirm", Map.of("token", Links.token(mail.next())))
                .is(204);
        move(wantedEmail);
        me.post("/api/v1/auth/password-reset", Map.of("email", email)).is(202);
        mail.next();
        me.put(
                        "/api/v1/users/me/settings",
                        Map.of(
                                "name",
                                name,
                                "username",
                                username,
                                "theme",
                                "dark",
                                "density",
                                "compact",
                                "notifications",
                                List.of(Map.of("kind", "mention", "channel", "email", "enabled", false))))
                .is(200);
        sessions.open(new UserId(user), client);
        // What is answered at once can only be caught like this.
        auth.sql("""
                insert into link_requests (id, purpose, email, address, user_agent)
                values (:id, 'reset_password', :email, :address, :agent)
                """)
                .param("id", UUID.fromString("ffffffff-ffff-7fff-bfff-" + mark))
                .param("email", email)
                .param("address", client.address())
                .param("agent", client.userAgent())
                .update();
        return this;
    }

    private void move(String to) {
        me.put("/api/v1/users/me/email", Map.of("email", to, "password", People.PASSWORD))
                .is(202);
    }

    /// A project that nobody else is in, with everything that a project can hold, and one that is in the bin.
    Workspace ownProject() {
        var workspace = Workspace.full(me);
        me.post(
                        workspace.path("/drafts"),
                        Map.of("text", "Passwords of the " + words + " are stored as bcrypt hashes.", "name", words))
                .is(201);
        workspace
                .add("goals", "purpose", null, null, "The system must tune the " + words + ".")
                .is(201);
        specs.sql("""
                insert into projects.role (id, project_id, name, permissions, created_at, updated_at)
                values (:id, :project, :name, '{read}', now(), now())
                """)
                .param("id", UUID.randomUUID())
                .param("project", UUID.fromString(workspace.project()))
                .param("name", words)
                .update();
        var body = BodyPublishers.ofString("{\"name\":\"Bin " + words + "\"}");
        var deleted = me.send(me.request("POST", "/api/v1/projects", body)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .is(201);
        me.delete("/api/v1/projects/" + deleted.text("project_id")).is(204);
        return workspace;
    }

    /// Takes part in a project of somebody else.
    void joins(Workspace others) {
        member(others.project(), user, others);
        var here = Workspace.within(me, others.project());
        here.answer("A librarian can renew a loan twice.");
        here.me()
                .post(
                        others.path("/drafts"),
                        Map.of("text", "A backup is taken every night and can be restored within 4 hours."))
                .is(201);
        var unsaid = me.get(others.path("/unsaid?limit=1"))
                .is(200)
                .texts("items", "id")
                .getFirst();
        me.send(me.request("PUT", others.path("/unsaid/" + unsaid + "/not-needed"), BodyPublishers.noBody()))
                .is(204);
        me.put(others.path("/glossary/terms"), Map.of("name", "Loan", "status", "confirmed"))
                .is(204);
        me.put(others.path("/glossary/pairs"), Map.of("name", "Loan", "other", "Lending", "verdict", "same"))
                .is(204);
        var conflict = me.get(others.path("/conflicts"))
                .is(200)
                .texts("items", "conflict_id")
                .getFirst();
        me.post("/api/v1/conflicts/" + conflict + "/resolve", Map.of("resolution", "keep_old"))
                .is(200);
    }

    private void member(String project, UUID who, Workspace by) {
        specs.sql("""
                insert into projects.member (project_id, user_id, role, added_at, added_by)
                values (:project, :user, 'editor', now(), :by)
                """)
                .param("project", UUID.fromString(project))
                .param("user", who)
                .param(
                        "by",
                        Links.user(auth, by.me().get("/api/v1/auth/me").is(200).text("email")))
                .update();
    }

    /// What tells of this person: whatever they are called, wherever they were, what they wrote into what
    /// is theirs, and the ids of it.
    Set<String> marks() {
        var marks = new HashSet<String>(ids());
        marks.addAll(List.of(mark, "zoe-" + mark, client.address(), user.toString()));
        return marks;
    }

    private List<String> ids() {
        var ids = new java.util.ArrayList<String>();
        ids.addAll(ids(auth, "select id from sessions where user_id = :user"));
        ids.addAll(ids(specs, "select project_id from projects.member where user_id = :user and role = 'owner'"));
        ids.addAll(ids(specs, """
                select s.id
                  from interviews.session s
                  join projects.member m on m.project_id = s.project_id and m.user_id = :user and m.role = 'owner'
                """));
        ids.addAll(ids(specs, """
                select s.id
                  from interviews.message s
                  join interviews.session i on i.id = s.session_id
                  join projects.member m on m.project_id = i.project_id and m.user_id = :user and m.role = 'owner'
                """));
        // Keys of repeated requests are kept by a hash of the caller's id.
        ids.add(UUID.nameUUIDFromBytes(user.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString());
        return ids;
    }

    private List<String> ids(JdbcClient jdbc, String query) {
        return jdbc.sql(query).param("user", user).query(UUID.class).list().stream()
                .map(UUID::toString)
                .toList();
    }
}
