package dev.socrates.bench;

import dev.socrates.bench.Person.Interview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// All that the server has stored about one interview, as anybody gets it over the API.
///
/// @param turns questions and answers in the order in which they were said
/// @param revisions all that any specification ever said, each with the id of its specification
/// @param events the project's log
/// @param openQuestion what is asked next
record Stored(List<JsonNode> turns, List<Revision> revisions, List<JsonNode> events, JsonNode openQuestion) {

    private static final int PAGE = 200;

    record Revision(String specification, JsonNode content) {

        /// The answer it came from; empty when it has none.
        String answer() {
            return content.path("evidence").path("source_id").asString("");
        }
    }

    static Stored of(Wire wire, Interview interview) throws IOException {
        var token = interview.person().token();
        var project = "/projects/" + interview.project();
        var session = "/sessions/" + interview.session();
        var turns = all(wire, token, session + "/history?limit=" + PAGE, "id", "after");
        var events = all(wire, token, project + "/events?limit=" + PAGE, "seq", "after");
        var revisions = new ArrayList<Revision>();
        for (var specification : specifications(wire, token, project)) {
            var id = Person.text(specification, "id");
            for (var revision : wire.get(project + "/specifications/" + id + "/history", token)
                    .path("items")) {
                revisions.add(new Revision(id, revision));
            }
        }
        return new Stored(turns, revisions, events, wire.post(session + "/next-question", Map.of(), token));
    }

    private static List<JsonNode> all(Wire wire, String token, String path, String field, String parameter)
            throws IOException {
        var all = new ArrayList<JsonNode>();
        var items = items(wire.get(path, token));
        while (!items.isEmpty()) {
            all.addAll(items);
            items = items(wire.get(path + "&" + parameter + "=" + Person.text(items.getLast(), field), token));
        }
        return all;
    }

    private static List<JsonNode> specifications(Wire wire, String token, String project) throws IOException {
        var path = project + "/specifications?limit=" + PAGE;
        var page = wire.get(path, token);
        var all = new ArrayList<>(items(page));
        for (var cursor = Person.optional(page, "next_cursor"); cursor != null; ) {
            page = wire.get(path + "&cursor=" + cursor, token);
            all.addAll(items(page));
            cursor = Person.optional(page, "next_cursor");
        }
        return all;
    }

    private static List<JsonNode> items(JsonNode page) {
        var items = new ArrayList<JsonNode>();
        page.path("items").forEach(items::add);
        return items;
    }

    List<JsonNode> answers() {
        return turns.stream().filter(turn -> is(turn, "message_type", "answer")).toList();
    }

    List<JsonNode> events(String type, String field, String value) {
        return events.stream()
                .filter(event -> is(event, "type", type) && is(event.path("data"), field, value))
                .toList();
    }

    static boolean is(JsonNode node, String field, String value) {
        return value.equals(Person.optional(node, field));
    }
}
