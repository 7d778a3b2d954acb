package dev.socrates.platform.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The calls of a first interview, made from outside as a client makes them.
final class RehearsedInterview {

    private static final int ANSWERS = 24;
    private static final List<String> PATHS =
            List.of("/health", "/v3/api-docs", "/api/v1/nowhere", "/welcome", "/sign-in", "/sign-up");
    private static final List<String> SAID = List.of(
            "We want to spare nurses from typing everything twice.",
            "Tenants must be able to search their contracts by date, and only administrators may delete them.",
            "The system must answer within %d milliseconds for most requests.",
            "We already run PostgreSQL and expect about %d people on a normal working day.",
            "It would be nice if drivers could dictate notes.",
            "All data must be stored inside the European Union, and backups are taken every %d hours.",
            "The first version has to be live in October and costs at most %d thousand euros.");

    private final HttpClient client;
    private final URI server;
    private final String email = "rehearsal@example.org";
    private final String password = UUID.randomUUID().toString();
    private String token = "";

    RehearsedInterview(HttpClient client, URI server) {
        this.client = client;
        this.server = server;
    }

    /// What was played, for a look at it through the pages.
    record Played(String email, String password, String project) {}

    Played play() throws IOException, InterruptedException {
        for (var path : PATHS) {
            get(path);
        }
        signIn();
        var project = field("project_id", post("/api/v1/projects", "{\"name\":\"Rehearsal\"}"));
        var session = field("session_id", post("/api/v1/projects/" + project + "/sessions", "{}"));
        for (int i = 0; i < ANSWERS; i++) {
            var question = field("question_id", post("/api/v1/sessions/" + session + "/next-question", "{}"));
            post("/api/v1/sessions/" + session + "/answer", answer(question, i));
            look(project, session);
        }
        return new Played(email, password, project);
    }

    private void signIn() throws IOException, InterruptedException {
        var account = "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
        post("/api/v1/auth/register", account);
        token = field("access_token", post("/api/v1/auth/login", account));
    }

    private static String answer(String question, int number) {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(SAID.get((number + i * 2) % SAID.size()).formatted(number + i + 2))
                    .append(' ');
        }
        return "{\"question_id\":\"" + question + "\",\"answer\":\""
                + text.toString().strip() + "\"}";
    }

    private void look(String project, String session) throws IOException, InterruptedException {
        get("/api/v1/auth/me");
        get("/api/v1/projects");
        get("/api/v1/sessions/" + session + "/history");
        for (var part : List.of("status", "specifications", "conflicts", "events", "export/markdown")) {
            get("/api/v1/projects/" + project + "/" + part);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String field(String name, String json) throws IOException {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
