package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

/// The journey that the mission's documents describe for the final integration test, with the same bodies.
final class Journey {

    private Journey() {}

    static void walk(URI server, String email) {
        var anybody = ApiClient.of(server);

        anybody.post("/api/v1/auth/register", Map.of("email", email, "password", "Test123!"))
                .is(201);
        var login = anybody.post("/api/v1/auth/login", Map.of("email", email, "password", "Test123!"))
                .is(200);
        var me = anybody.with(login.text("access_token"));

        var project = me.post("/api/v1/projects", Map.of("name", "Test Project", "description", "End-to-end test"))
                .is(201)
                .text("project_id");
        var session =
                me.post("/api/v1/projects/" + project + "/sessions").is(201).text("session_id");
        var question = me.post("/api/v1/sessions/" + session + "/next-question")
                .is(200)
                .text("question_id");
        var answer = me.post(
                        "/api/v1/sessions/" + session + "/answer",
                        Map.of("question_id", question, "answer", "I want to build a web app with FastAPI"))
                .is(200);
        assertThat(answer.number("specs_extracted")).isPositive();

        var status = me.get("/api/v1/projects/" + project + "/status").is(200);
        assertThat(status.number("maturity_score")).isPositive();

        var document =
                me.get("/api/v1/projects/" + project + "/export/markdown").is(200);
        assertThat(document.text()).hasSizeGreaterThan(100).contains("FastAPI");
    }
}
