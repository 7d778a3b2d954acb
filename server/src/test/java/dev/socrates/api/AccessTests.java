package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.Operations.Operation;
import dev.socrates.projects.ProjectAccess.Permission;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTests extends ApiTests {

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /api/v1/auth/providers",
            "POST /api/v1/auth/login/two-factor",
            "POST /api/v1/auth/register",
            "POST /api/v1/auth/login",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/password-reset",
            "POST /api/v1/auth/password-reset/confirm",
            "POST /api/v1/auth/verification",
            "POST /api/v1/auth/verification/confirm",
            "POST /api/v1/auth/setup");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void hidesEverythingOfAProjectFromStrangers() {
        var workspace = Workspace.full(alice());
        var variables = workspace.variables();
        var before = workspace.contents();

        for (var operation : Operations.ofProjects(handlers)) {
            call(bob(), operation, variables, "").is(404, "NOT_FOUND");
            call(bob(), operation, variables, "{").is(404, "NOT_FOUND");
            call(bob(), operation, variables, "{\"surprise\":[]}").is(404, "NOT_FOUND");
        }

        assertThat(workspace.contents()).isEqualTo(before);
        assertThat(bob().get("/api/v1/projects?limit=200").is(200).texts("items", "project_id"))
                .doesNotContain(workspace.project());
    }

    @Test
    void knowsNobodyWithoutAToken() {
        var variables = Workspace.full(alice()).variables();

        for (var operation : Operations.of(handlers)) {
            if (!OPEN_TO_ALL.contains(operation.toString())) {
                call(anybody(), operation, variables, "{").is(401, "NOT_SIGNED_IN");
                call(anybody().with("a.b.c"), operation, variables, "{").is(401, "INVALID_TOKEN");
            }
        }
    }

    @Test
    void findsNothingUnderIdsThatNameNothing() {
        for (var id :
                new String[] {UUID.randomUUID().toString(), "1", "not-a-uuid", "%27%20or%201=1--", "%F0%9F%92%A9"}) {
            var variables = new HashMap<String, String>();
            Set.of(
                            "project_id",
                            "session_id",
                            "conflict_id",
                            "specification_id",
                            "question_id",
                            "answer_id",
                            "document_id")
                    .forEach(name -> variables.put(name, id));
            for (var operation : Operations.ofProjects(handlers)) {
                call(alice(), operation, variables, "{\"statement\":\"x\"}").is(404, "NOT_FOUND");
            }
        }
    }

    @Test
    void findsNothingUnderIdsThatNameNothingWithinOnesOwnProject() {
        var workspace = workspace();
        for (var id : new String[] {UUID.randomUUID().toString(), "1", "not-a-uuid"}) {
            var variables = new HashMap<>(workspace.variables());
            variables.put("specification_id", id);
            variables.put("question_id", id);
            variables.put("document_id", id);
            for (var operation : Operations.ofProjects(handlers)) {
                if (ofAThing(operation)) {
                    call(alice(), operation, variables, body(operation)).is(404, "NOT_FOUND");
                }
            }
        }
    }

    @Test
    void findsNothingOfAnotherProjectOfTheSamePerson() {
        var one = Workspace.full(alice());
        var other = Workspace.full(alice());
        var mixed = new HashMap<>(one.variables());
        mixed.put("specification_id", other.variables().get("specification_id"));
        mixed.put("question_id", other.variables().get("question_id"));
        mixed.put("document_id", other.variables().get("document_id"));

        for (var operation : Operations.ofProjects(handlers)) {
            if (ofAThing(operation)) {
                call(alice(), operation, mixed, body(operation)).is(404, "NOT_FOUND");
            }
        }
    }

    @Test
    void takesNoWritesIntoAnArchivedProjectAndStaysReadable() {
        var workspace = Workspace.full(alice());
        alice().post(workspace.path("/archive")).is(200);
        var variables = workspace.variables();
        var before = workspace.contents();

        for (var operation : Operations.ofProjects(handlers)) {
            var needs = operation.needs().orElseThrow();
            if (!needs.allowedInArchive()) {
                call(alice(), operation, variables, "{").is(409, "PROJECT_ARCHIVED");
            } else if (!operation.writes() && !operation.template().contains("{role_id}")) {
                call(alice(), operation, variables, "").is(200);
            }
        }

        assertThat(workspace.contents()).isEqualTo(before);
        assertThat(alice().post(workspace.path("/restore")).is(200).text("status"))
                .isEqualTo("active");
        workspace.answer("The backend is written in Java.");
    }

    @Test
    void hidesADeletedProjectUntilItsOwnerRestoresIt() {
        var workspace = Workspace.full(alice());
        var variables = workspace.variables();
        var statements = alice().get(workspace.path("/specifications")).is(200).text();
        alice().delete(workspace.path("")).is(204);

        for (var operation : Operations.ofProjects(handlers)) {
            if (!operation.needs().equals(Optional.of(Permission.RESTORE))) {
                call(alice(), operation, variables, "{").is(404, "NOT_FOUND");
            }
        }
        bob().post(workspace.path("/restore")).is(404, "NOT_FOUND");

        assertThat(alice().get("/api/v1/projects?limit=200").is(200).texts("items", "project_id"))
                .doesNotContain(workspace.project());
        alice().post(workspace.path("/restore")).is(200);
        assertThat(alice().get(workspace.path("/specifications")).is(200).text())
                .isEqualTo(statements);
    }

    /// One that is valid, so that nothing but the id can be wrong.
    private static String body(Operation operation) {
        return operation.template().endsWith("/revert") ? "{\"revision\":1}" : "{\"statement\":\"x\"}";
    }

    private static boolean ofAThing(Operation operation) {
        return Stream.of("{specification_id}", "{question_id}", "{document_id}")
                .anyMatch(operation.template()::contains);
    }

    private static Reply call(ApiClient person, Operation operation, Map<String, String> variables, String body) {
        var path = operation.path(variables);
        if (!operation.writes() || body.isEmpty()) {
            return person.send(person.request(operation.method(), path, BodyPublishers.noBody()));
        }
        return person.send(person.request(operation.method(), path, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\""));
    }
}
