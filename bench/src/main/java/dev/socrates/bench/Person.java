package dev.socrates.bench;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Somebody with an account who is signed in.
record Person(String token) {

    private static final int BYTES = 16;
    private static final Map<String, String> NOTHING = Map.of();

    /// What one signs in with.
    record Credentials(String name, String email, String password) {

        static Credentials invent(String name) {
            return new Credentials(name, name + "-" + random() + "@example.org", random());
        }

        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    static Person register(Wire wire, String name) throws IOException {
        return register(wire, Credentials.invent(name));
    }

    static Person register(Wire wire, Credentials credentials) throws IOException {
        var secret = credentials.password();
        wire.post(
                "/auth/register",
                Map.of("email", credentials.email(), "password", secret, "name", credentials.name()),
                null);
        var tokens = wire.post("/auth/login", Map.of("email", credentials.email(), "password", secret), null);
        return new Person(tokens.path("access_token").asString());
    }

    Interview begin(Wire wire, String name) throws IOException {
        var project = text(wire.post("/projects", Map.of("name", name), token), "project_id");
        var session = text(wire.post("/projects/" + project + "/sessions", NOTHING, token), "session_id");
        return new Interview(this, project, session);
    }

    /// One session of one project.
    record Interview(Person person, String project, String session) {

        /// The id of the question to answer; none when nothing is left to ask.
        @Nullable
        String next(Wire wire) throws IOException {
            var question = wire.post("/sessions/" + session + "/next-question", NOTHING, person.token());
            return optional(question, "question_id");
        }

        JsonNode answer(Wire wire, String question, String text) throws IOException {
            return wire.post("/sessions/" + session + "/answer", body(question, text), person.token());
        }

        static Map<String, String> body(String question, String text) {
            return Map.of("question_id", question, "answer", text);
        }
    }

    static String text(JsonNode node, String field) {
        var found = optional(node, field);
        if (found == null) {
            throw new Wire.Failed("the reply has no " + field);
        }
        return found;
    }

    static @Nullable String optional(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    /// Tokens never reach a log or a terminal, not even by accident.
    @Override
    public String toString() {
        return "Person[hidden]";
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
