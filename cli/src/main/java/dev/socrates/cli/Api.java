package dev.socrates.cli;

import dev.socrates.cli.Contract.Conflict;
import dev.socrates.cli.Contract.Conflicts;
import dev.socrates.cli.Contract.Explanation;
import dev.socrates.cli.Contract.Option;
import dev.socrates.cli.Contract.Options;
import dev.socrates.cli.Contract.Project;
import dev.socrates.cli.Contract.Question;
import dev.socrates.cli.Contract.Reply;
import dev.socrates.cli.Contract.Session;
import dev.socrates.cli.Contract.Status;
import dev.socrates.cli.Contract.Tokens;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the terminal asks of the server, one method per path.
final class Api {

    private static final Map<String, String> NOTHING = Map.of();

    private final Wire wire;

    Api(URI server) {
        this.wire = new Wire(server);
    }

    void register(String email, String password, String name) {
        wire.post("/auth/register", Map.of("email", email, "password", password, "name", name));
    }

    void logIn(String email, String password) {
        wire.signIn(wire.post("/auth/login", Map.of("email", email, "password", password), Tokens.class));
    }

    void use(Tokens tokens) {
        wire.signIn(tokens);
    }

    Explanation explanation(String specification) {
        return wire.get("/specifications/" + specification + "/explanation", Explanation.class);
    }

    Project create(String name, String description) {
        var body = Map.of("name", name, "description", description, "kind", "software");
        return wire.post("/projects", body, Project.class);
    }

    Session interview(String project) {
        return wire.post("/projects/" + project + "/sessions", Map.of("mode", "socratic"), Session.class);
    }

    Question next(String session) {
        return wire.post("/sessions/" + session + "/next-question", NOTHING, Question.class);
    }

    Reply answer(String session, String question, String answer) {
        var body = Map.of("question_id", question, "answer", answer);
        return wire.post("/sessions/" + session + "/answer", body, Reply.class);
    }

    void skip(String session, String question) {
        wire.post("/sessions/" + session + "/questions/" + question + "/skip", NOTHING);
    }

    void defer(String session, String question) {
        wire.post("/sessions/" + session + "/questions/" + question + "/defer", NOTHING);
    }

    Reply chat(String session, String message) {
        return wire.post("/sessions/" + session + "/chat", Map.of("message", message), Reply.class);
    }

    void end(String session) {
        wire.post("/sessions/" + session + "/end", NOTHING);
    }

    List<Conflict> conflicts(String project) {
        return wire.get("/projects/" + project + "/conflicts", Conflicts.class).items();
    }

    List<Option> options(String conflict) {
        return wire.get("/conflicts/" + conflict + "/options", Options.class).options();
    }

    void resolve(String conflict, String resolution, String notes, Map<String, String> more) {
        var body = new HashMap<>(more);
        body.put("resolution", resolution);
        body.put("resolution_notes", notes);
        wire.post("/conflicts/" + conflict + "/resolve", body);
    }

    Status status(String project) {
        return wire.get("/projects/" + project + "/status", Status.class);
    }

    void advance(String project) {
        wire.post("/projects/" + project + "/phase/advance", NOTHING);
    }

    String export(String project, String format) {
        return wire.text("/projects/" + project + "/export/" + format);
    }
}
