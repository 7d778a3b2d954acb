package dev.socrates.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A fresh project with a session, as one person uses it.
record Workspace(ApiClient me, String project, String session) {

    static Workspace of(ApiClient me) {
        return of(me, "socratic");
    }

    static Workspace of(ApiClient me, String mode) {
        var project = me.post("/api/v1/projects", Map.of("name", "A tool for libraries"))
                .is(201)
                .text("project_id");
        return new Workspace(me, project, open(me, project, mode));
    }

    /// A session in a project that is there.
    static Workspace within(ApiClient me, String project) {
        return new Workspace(me, project, open(me, project, "socratic"));
    }

    /// With a statement, one that contradicts it, and an open question.
    static Workspace disputed(ApiClient me) {
        var workspace = of(me);
        workspace.answer("Orders are stored in PostgreSQL.").is(200);
        workspace.answer("We use MySQL instead.").is(200);
        workspace.next();
        return workspace;
    }

    /// Also with a document and a draft of it.
    static Workspace full(ApiClient me) {
        var workspace = disputed(me);
        me.post(workspace.path("/drafts"), Map.of("text", "The library lends books to people who live in the town."))
                .is(201);
        return workspace;
    }

    /// An id for each variable that a path can have, as far as there is one.
    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("project_id", project);
        variables.put("session_id", session);
        variables.put("user_session_id", UUID.randomUUID().toString());
        first("/specifications", "id").ifPresent(id -> variables.put("specification_id", id));
        me.get(path("/drafts")).is(200).texts("documents", "document_id").stream()
                .findFirst()
                .ifPresent(id -> variables.put("document_id", id));
        first("/conflicts", "conflict_id").ifPresent(id -> variables.put("conflict_id", id));
        first("/unsaid", "id").ifPresent(id -> variables.put("unsaid_id", id));
        history().list("items").stream()
                .filter(turn ->
                        turn.has("question_id") && !turn.get("question_id").isNull())
                .findFirst()
                .ifPresent(turn ->
                        variables.put("question_id", turn.get("question_id").asString()));
        history().list("items").stream()
                .filter(turn -> turn.get("message_type").asString().equals("answer"))
                .findFirst()
                .ifPresent(turn -> variables.put("answer_id", turn.get("id").asString()));
        return variables;
    }

    private Optional<String> first(String list, String field) {
        return me.get(path(list)).is(200).texts("items", field).stream().findFirst();
    }

    Reply history() {
        return me.get(inSession("/history")).is(200);
    }

    /// Another session in the same project.
    Workspace another() {
        return within(me, project);
    }

    String path(String below) {
        return "/api/v1/projects/" + project + below;
    }

    String inSession(String below) {
        return "/api/v1/sessions/" + session + below;
    }

    Reply next() {
        return me.post(inSession("/next-question")).is(200);
    }

    Reply answer(String question, String text) {
        return me.post(inSession("/answer"), Map.of("question_id", question, "answer", text));
    }

    /// Answers whatever is asked next.
    Reply answer(String text) {
        return answer(next().text("question_id"), text).is(200);
    }

    Reply add(String category, String facet, @Nullable String subject, @Nullable String key, String statement) {
        var body = new LinkedHashMap<String, Object>();
        body.put("category", category);
        body.put("facet", facet);
        body.put("subject", subject);
        body.put("key", key);
        body.put("statement", statement);
        return me.post(path("/specifications"), body);
    }

    /// Rules every facet out, which is the shortest way to 100 %.
    void fill() {
        for (var category : status().list("categories")) {
            for (var facet : category.get("facets")) {
                var name = facet.get("facet").asString();
                add(
                                category.get("category").asString(),
                                name,
                                null,
                                null,
                                "Not applicable, because " + name.replace('_', ' ')
                                        + " is handled by another department.")
                        .is(201);
            }
        }
    }

    /// One facet of the status.
    JsonNode facet(String category, String facet) {
        return status().list("categories").stream()
                .filter(one -> one.get("category").asString().equals(category))
                .flatMap(one -> one.get("facets").valueStream())
                .filter(one -> one.get("facet").asString().equals(facet))
                .findFirst()
                .orElseThrow();
    }

    Reply specification(String id) {
        return me.get(path("/specifications/" + id)).is(200);
    }

    Reply status() {
        return me.get(path("/status")).is(200);
    }

    /// Everything that a write could change, for comparison before and after.
    String contents() {
        return String.join(
                "\n",
                me.get(path("")).is(200).text(),
                me.get(path("/specifications?limit=200")).is(200).text(),
                me.get(path("/conflicts")).is(200).text(),
                me.get(path("/drafts")).is(200).text(),
                me.get(path("/unsaid")).is(200).text(),
                me.get(path("/glossary")).is(200).text(),
                me.get(path("/events?limit=200")).is(200).text(),
                me.get(path("/sessions")).is(200).text(),
                history().text(),
                status().text());
    }

    private static String open(ApiClient me, String project, String mode) {
        return me.post("/api/v1/projects/" + project + "/sessions", Map.of("mode", mode))
                .is(201)
                .text("session_id");
    }
}
