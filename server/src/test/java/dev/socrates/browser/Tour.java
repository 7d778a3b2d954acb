package dev.socrates.browser;

import dev.socrates.api.Reply;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Somebody with the sample project, who has something to see on every page. Made once per server: nobody
/// changes anything there.
final class Tour {

    private static final Map<URI, Tour> KNOWN = new ConcurrentHashMap<>();

    final Member member;
    private final Map<String, String> ids = new HashMap<>();

    private Tour(Member member) {
        this.member = member;
        var project = member.sample();
        ids.put("project_id", project);
        member.client()
                .post(
                        "/api/v1/projects/" + project + "/drafts",
                        Map.of("text", "Volunteers get a key card that works for 90 days."))
                .is(201);
        first(project, "specifications", "id", "specification_id");
        first(project, "conflicts", "conflict_id", "conflict_id");
        first(project, "sessions", "session_id", "session_id");
    }

    static Tour of(URI server) {
        return KNOWN.computeIfAbsent(server, address -> new Tour(Member.fresh(address)));
    }

    private void first(String project, String list, String field, String variable) {
        Reply reply =
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
            throw new IllegalStateException("the sample has nothing for " + path);
        }
        return path;
    }
}
