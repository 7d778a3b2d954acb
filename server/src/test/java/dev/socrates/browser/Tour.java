package dev.socrates.browser;

import dev.socrates.api.ApiClient;
import dev.socrates.api.Mailbox;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Somebody with a project, who has something to see on its pages. Made once per server: nobody changes
/// anything there.
final class Tour {

    private static final Map<String, Tour> KNOWN = new ConcurrentHashMap<>();

    private static final List<String> SAID = List.of(
            "The box office sells 40,000 tickets a year for a theatre with 220 seats.",
            "Visitors buy tickets online, and three clerks sell them at the counter.",
            "It should be fast and easy for everybody.",
            "A search must answer within 300 ms at the 95th percentile with 200 visitors at once.",
            "Passwords are stored as bcrypt hashes, and clerks sign in with a second factor.",
            "Orders are kept for ten years; personal data is deleted after two years.",
            "A backup is taken every night and can be restored within 4 hours.",
            "Orders are stored in PostgreSQL.",
            "We use MySQL instead.");

    final Member member;
    private final Map<String, String> ids = new HashMap<>(Map.of("format", "markdown"));

    /// Where somebody reads who is asked into the project.
    final String invitation;

    private Tour(Member member, String project) {
        this.member = member;
        ids.put("project_id", project);
        first(project, "specifications", "id", "specification_id");
        first(project, "conflicts", "conflict_id", "conflict_id");
        team(project);
        invitation = invite(project);
    }

    /// That the project is shared with, and somebody who is asked into it.
    private void team(String project) {
        var client = member.client();
        var team = client.post("/api/v1/teams", Map.of("name", "Box office", "description", "Who sells tickets"))
                .is(201)
                .text("team_id");
        ids.put("team_id", team);
        client.post("/api/v1/teams/" + team + "/projects", Map.of("project_id", project, "permission_level", "write"))
                .is(201);
        var address = "asked-" + UUID.randomUUID() + "@example.org";
        client.post("/api/v1/teams/" + team + "/invite", Map.of("email", address, "role", "developer"))
                .is(201);
        ids.put("token", Mailbox.latest(address).path().replaceFirst(".*/", ""));
    }

    private String invite(String project) {
        var address = "asked-" + UUID.randomUUID() + "@example.org";
        member.client()
                .post("/api/v1/projects/" + project + "/invitations", Map.of("email", address, "role", "viewer"))
                .is(201);
        return Mailbox.latest(address).path();
    }

    /// The sample project, in which nothing is left to ask.
    static Tour finished(URI server) {
        return once(server, "finished", member -> new Tour(member, member.sample()));
    }

    /// With clear and vague statements, an open conflict, an open question and a draft from a text.
    static Tour underway(URI server) {
        return once(server, "underway", member -> {
            var project = member.project("A box office for a small theatre");
            var session = session(member.client(), project);
            SAID.forEach(text -> answer(member.client(), session, text));
            next(member.client(), session);
            draft(member.client(), project);
            return new Tour(member, project);
        });
    }

    /// Nothing said yet.
    static Tour empty(URI server) {
        return once(server, "empty", member -> new Tour(member, member.project("A tool for libraries")));
    }

    private interface Making {
        Tour by(Member member);
    }

    private static Tour once(URI server, String what, Making making) {
        return KNOWN.computeIfAbsent(server + what, _ -> making.by(Member.fresh(server)));
    }

    private static void draft(ApiClient client, String project) {
        var text = Map.of("text", "Volunteers get a key card that works for 90 days.");
        client.post("/api/v1/projects/" + project + "/drafts", text).is(201);
    }

    private static String session(ApiClient client, String project) {
        return client.post("/api/v1/projects/" + project + "/sessions").is(201).text("session_id");
    }

    private static String next(ApiClient client, String session) {
        return client.post("/api/v1/sessions/" + session + "/next-question")
                .is(200)
                .text("question_id");
    }

    private static void answer(ApiClient client, String session, String text) {
        var answer = Map.of("question_id", next(client, session), "answer", text);
        client.post("/api/v1/sessions/" + session + "/answer", answer).is(200);
    }

    private void first(String project, String list, String field, String variable) {
        var reply =
                member.client().get("/api/v1/projects/" + project + "/" + list).is(200);
        reply.texts("items", field).stream().findFirst().ifPresent(id -> ids.put(variable, id));
    }

    String project() {
        return path("{project_id}");
    }

    /// The template with the ids of this tour.
    String path(String template) {
        var path = template;
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("this project has nothing for " + path);
        }
        return path;
    }
}
