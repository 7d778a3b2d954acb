package dev.socrates.browser;

import dev.socrates.api.ApiClient;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Somebody with a project, who has something to see on its pages. Made once per server: nobody changes
/// anything there.
final class Tour {

    private static final Map<String, Tour> KNOWN = new ConcurrentHashMap<>();

    final Member member;
    private final Map<String, String> ids = new HashMap<>(Map.of("format", "markdown"));

    private Tour(Member member, String project) {
        this.member = member;
        ids.put("project_id", project);
        member.client()
                .post(
                        "/api/v1/projects/" + project + "/drafts",
                        Map.of("text", "Volunteers get a key card that works for 90 days."))
                .is(201);
        first(project, "specifications", "id", "specification_id");
        first(project, "conflicts", "conflict_id", "conflict_id");
    }

    /// The sample project, in which nothing is left to ask.
    static Tour finished(URI server) {
        return once(server, "finished", member -> new Tour(member, member.sample()));
    }

    /// With clear and vague statements, an open conflict and an open question.
    static Tour underway(URI server) {
        return once(server, "underway", member -> {
            var project = member.project("A box office for a small theatre");
            var session = session(member.client(), project);
            answer(member.client(), session, "It should be fast and easy for everybody.");
            answer(member.client(), session, "Orders are stored in PostgreSQL.");
            answer(member.client(), session, "We use MySQL instead.");
            next(member.client(), session);
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
