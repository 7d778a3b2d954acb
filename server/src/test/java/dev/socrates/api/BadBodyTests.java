package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What every operation with a body does with a bad one: it says which field is wrong, and nothing is stored.
class BadBodyTests extends ApiTests {

    private static final byte[] NOT_UTF_8 = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    /// @param valid a body that would be taken; `required` names those of its fields that must be there
    /// @param optional whether the operation works without a body
    record Case(String method, String template, Map<String, ?> valid, List<String> required, boolean optional) {

        Case(String method, String template, Map<String, ?> valid, String... required) {
            this(method, template, valid, List.of(required), false);
        }
    }

    private static List<Case> cases(String question) {
        var id = "/api/v1/projects/{project_id}";
        var session = "/api/v1/sessions/{session_id}";
        var team = "/api/v1/teams/{team_id}";
        return List.of(
                new Case(
                        "POST",
                        "/api/v1/auth/register",
                        Map.of(
                                "email",
                                "x@example.org",
                                "password",
                                "long enough",
                                "name",
                                "X",
                                "username",
                                "xyz",
                                "invitation",
                                "x"),
                        "email",
                        "password"),
                new Case(
                        "POST",
                        "/api/v1/auth/login",
                        Map.of("email", "x@example.org", "password", "long enough"),
                        "email",
                        "password"),
                new Case(
                        "POST",
                        "/api/v1/auth/password-reset",
                        Map.of("email", "nobody-who-is-here@example.org"),
                        "email"),
                new Case(
                        "POST",
                        "/api/v1/auth/password-reset/confirm",
                        Map.of("token", "x", "new_password", "Never stored"),
                        "token",
                        "new_password"),
                new Case(
                        "POST",
                        "/api/v1/auth/verification",
                        Map.of("email", "nobody-who-is-here@example.org"),
                        "email"),
                new Case("POST", "/api/v1/auth/verification/confirm", Map.of("token", "x"), "token"),
                new Case(
                        "POST",
                        "/api/v1/auth/change-password",
                        Map.of("current_password", "not the password", "new_password", "Never stored"),
                        "current_password",
                        "new_password"),
                new Case(
                        "POST",
                        "/api/v1/auth/delete-account",
                        Map.of("password", "not the password", "confirmation", "x@example.org"),
                        "password",
                        "confirmation"),
                new Case(
                        "DELETE",
                        "/api/v1/users/me",
                        Map.of("password", "not the password", "confirmation", "x@example.org"),
                        "password",
                        "confirmation"),
                new Case(
                        "PUT",
                        "/api/v1/users/me/email",
                        Map.of("email", "x@example.org", "password", "not the password"),
                        "email",
                        "password"),
                new Case("POST", "/api/v1/auth/refresh", Map.of("refresh_token", "x"), "refresh_token"),
                new Case("POST", "/api/v1/auth/login/two-factor", Map.of("ticket", "x", "code", "1"), "ticket"),
                new Case(
                        "POST",
                        "/api/v1/users/me/two-factor",
                        Map.of("current_password", "not the password"),
                        "current_password"),
                new Case("POST", "/api/v1/users/me/two-factor/confirm", Map.of("code", "1"), "code"),
                new Case(
                        "POST",
                        "/api/v1/users/me/two-factor/recovery-codes",
                        Map.of("current_password", "not the password", "recovery_code", "1"),
                        "current_password"),
                new Case(
                        "POST",
                        "/api/v1/users/me/two-factor/disable",
                        Map.of("current_password", "not the password", "code", "1"),
                        "current_password"),
                new Case(
                        "POST",
                        "/api/v1/auth/setup",
                        Map.of("token", "x", "email", "x@example.org", "password", "long enough", "name", "X"),
                        "token",
                        "email",
                        "password"),
                new Case(
                        "POST",
                        "/api/v1/projects",
                        Map.of("name", "Never stored", "description", "x", "kind", "software"),
                        "name"),
                new Case("PUT", id, Map.of("name", "Never stored", "description", "x"), "name"),
                new Case("POST", id + "/sessions", Map.of("mode", "socratic", "role", "developer"), List.of(), true),
                new Case("PUT", session + "/mode", Map.of("mode", "direct_chat"), "mode"),
                new Case(
                        "POST",
                        session + "/answer",
                        Map.of("question_id", question, "answer", "Never stored."),
                        "answer"),
                new Case("POST", session + "/chat", Map.of("message", "Never stored."), "message"),
                new Case(
                        "POST",
                        id + "/specifications",
                        Map.of(
                                "category",
                                "goals",
                                "facet",
                                "purpose",
                                "subject",
                                "x",
                                "key",
                                "k",
                                "statement",
                                "Never stored."),
                        "category",
                        "facet",
                        "statement"),
                new Case(
                        "PUT",
                        id + "/specifications/{specification_id}",
                        Map.of("statement", "Never stored."),
                        "statement"),
                new Case("POST", id + "/specifications/confirm", Map.of("ids", List.of(NOBODY)), "ids"),
                new Case("POST", id + "/specifications/{specification_id}/revert", Map.of("revision", 99), "revision"),
                new Case(
                        "POST",
                        "/api/v1/conflicts/{conflict_id}/resolve",
                        Map.of("resolution", "merge", "resolution_notes", "x", "statement", "x", "scope", "x"),
                        "resolution"),
                new Case("POST", id + "/drafts", Map.of("text", "Never stored.", "name", "x"), "text"),
                new Case("POST", id + "/drafts/confirm", Map.of("ids", List.of(NOBODY)), "ids"),
                new Case("POST", id + "/drafts/reject", Map.of("ids", List.of(NOBODY)), "ids"),
                new Case("POST", id + "/drafts/take-back", Map.of("ids", List.of(NOBODY)), "ids"),
                new Case("POST", session + "/next-question", Map.of("facet", "goals.purpose"), List.of(), true),
                new Case("POST", "/api/v1/teams", Map.of("name", "Never stored", "description", "x"), "name"),
                new Case("PUT", team, Map.of("name", "Never stored", "description", "x"), "name"),
                new Case("POST", team + "/invite", Map.of("email", "x@example.org", "role", "viewer"), "email", "role"),
                new Case(
                        "POST", team + "/members", Map.of("email", "x@example.org", "role", "viewer"), "email", "role"),
                new Case("PUT", team + "/members/{user_id}/role", Map.of("role", "viewer"), "role"),
                new Case("POST", team + "/members/{user_id}/role", Map.of("role", "viewer"), "role"),
                new Case(
                        "POST",
                        team + "/projects",
                        Map.of("project_id", NOBODY, "permission_level", "read"),
                        "project_id",
                        "permission_level"),
                new Case(
                        "POST",
                        id + "/shares",
                        Map.of("team_id", NOBODY, "permission_level", "read"),
                        "team_id",
                        "permission_level"),
                new Case(
                        "POST",
                        "/api/v1/collaboration/projects/{project_id}/invite",
                        Map.of("email", "x@example.org", "role", "viewer", "message", "x"),
                        "email",
                        "role"),
                new Case(
                        "POST",
                        id + "/collaborators",
                        Map.of("email", "x@example.org", "role", "viewer", "message", "x"),
                        "email",
                        "role"),
                new Case(
                        "POST",
                        id + "/invitations",
                        Map.of("email", "x@example.org", "role", "viewer", "message", "x"),
                        "email",
                        "role"),
                new Case(
                        "POST",
                        id + "/roles",
                        Map.of("name", "x", "permissions", List.of("answer")),
                        "name",
                        "permissions"),
                new Case(
                        "PUT",
                        id + "/roles/{role_id}",
                        Map.of("name", "x", "permissions", List.of("answer")),
                        "name",
                        "permissions"),
                new Case("POST", id + "/transfer", Map.of("user_id", NOBODY, "confirm", "x"), "user_id", "confirm"),
                new Case("PUT", id + "/collaborators/{user_id}", Map.of("role", "viewer"), "role"),
                new Case("PUT", id + "/collaborators/{user_id}/role", Map.of("role", "viewer"), "role"),
                new Case(
                        "PUT",
                        "/api/v1/collaboration/projects/{project_id}/collaborators/{user_id}/role",
                        Map.of("role", "viewer"),
                        "role"),
                new Case("PUT", id + "/shares/{team_id}", Map.of("permission_level", "read"), "permission_level"),
                new Case("POST", "/api/v1/team-invitations/accept", Map.of("token", "x"), "token"),
                new Case("POST", "/api/v1/team-invitations/decline", Map.of("token", "x"), "token"),
                new Case(
                        "PUT",
                        "/api/v1/users/me/password",
                        Map.of("current_password", "not the password", "new_password", "Never stored"),
                        "current_password",
                        "new_password"),
                new Case(
                        "POST",
                        "/api/v1/users/me/api-keys",
                        Map.of("name", "Never stored", "scopes", List.of("account:read"), "expires_in_days", 1),
                        "name",
                        "scopes"),
                new Case("PUT", "/api/v1/users/me/api-keys/{api_key_id}", Map.of("name", "Never stored"), "name"),
                new Case(
                        "PUT",
                        "/api/v1/users/me/settings",
                        Map.of(
                                "name",
                                "Never stored",
                                "theme",
                                "dark",
                                "density",
                                "compact",
                                "time_zone",
                                "Asia/Tokyo"),
                        "theme",
                        "density"));
    }

    @Test
    void areTriedOnEachOperationThatTakesOne() {
        var withBody = Operations.of(handlers).stream()
                .filter(operation -> Stream.of(operation.handler().getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)))
                // Those take an administrator: see AdministrationTests.
                .filter(operation -> !operation.template().startsWith("/api/v1/admin/"))
                .toList();

        assertThat(new TreeSet<>(Operations.names(withBody)))
                .containsExactlyElementsOf(cases("x").stream()
                        .map(one -> one.method() + " " + one.template())
                        .sorted()
                        .toList());
    }

    @Test
    void areRefusedWhenTheyAreNoJsonObject() {
        everywhere((operation, call) -> {
            for (var body : new String[] {
                "{",
                "}",
                "[]",
                "[{}]",
                "42",
                "\"text\"",
                "nul",
                "{\"a\"}",
                "{'a':1}",
                "<a/>",
                "{} {}",
                "{},",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "\u0000",
                "\uFEFF\uFEFF{}",
                "1e999999999",
                "9".repeat(5_000)
            }) {
                assertThat(call.json(body).status())
                        .as("%s %s", operation, shortened(body))
                        .isEqualTo(400);
            }
            if (!operation.optional()) {
                call.json("").is(400, "UNREADABLE_BODY");
                call.json("   ").is(400, "UNREADABLE_BODY");
                call.json("null").is(400, "UNREADABLE_BODY");
            }
            call.send(BodyPublishers.ofByteArray(NOT_UTF_8), "application/json").is(400, "UNREADABLE_BODY");
        });
    }

    @Test
    void areRefusedWithTheNameOfAFieldOfTheWrongType() {
        everywhere((operation, call) -> {
            for (var field : operation.valid().keySet()) {
                for (var value : wrong(operation.valid().get(field))) {
                    call.json(with(operation.valid(), field, value)).blames(field);
                }
                assertThat(call.json(with(operation.valid(), field, "[".repeat(100_000)))
                                .status())
                        .isIn(400, 422);
                assertThat(call.json(with(operation.valid(), field, "9".repeat(100_000)))
                                .status())
                        .isIn(400, 422);
            }
        });
    }

    private static List<String> wrong(@Nullable Object valid) {
        var values = List.of("{\"a\":1}", "[]", "[\"x\"]", "true", "1e400", "-0.5");
        return switch (valid) {
            // A number that is too large is no JSON that can be read.
            case Number _ ->
                values.stream().filter(value -> !value.equals("1e400")).toList();
            // Of a list the element is named.
            case List<?> _ ->
                values.stream().filter(value -> !value.equals("[\"x\"]")).toList();
            case null, default -> Stream.concat(values.stream(), Stream.of("1")).toList();
        };
    }

    @Test
    void areRefusedWithTheNameOfAFieldThatHoldsNoText() {
        everywhere((operation, call) -> {
            for (var field : operation.valid().keySet()) {
                for (var value : new String[] {"\\u0000", "a\\u0000b", "\\ud83d", "\\ude00\\ud83d", "\\udc00 x"}) {
                    call.json(with(operation.valid(), field, "\"" + value + "\""))
                            .blames(field);
                }
            }
        });
    }

    @Test
    void areRefusedWithTheNameOfAFieldThatIsMissing() {
        everywhere((operation, call) -> {
            for (var field : operation.required()) {
                var body = new LinkedHashMap<String, Object>(operation.valid());
                body.remove(field);
                call.json(ApiClient.JSON.writeValueAsString(body)).blames(field);
                call.json(with(operation.valid(), field, "null")).blames(field);
                call.json(with(operation.valid(), field, "\"\"")).blames(field);
                call.json(with(operation.valid(), field, "\" \\t\\n\\u3000\"")).blames(field);
            }
        });
    }

    @Test
    void areRefusedWithTheNameOfAFieldThatNobodyKnows() {
        everywhere((operation, call) -> {
            call.json(with(operation.valid(), "surprise", "1")).blames("surprise");
            call.json(with(operation.valid(), "__proto__", "{\"admin\":true}")).blames("__proto__");
            call.json(with(operation.valid(), "class", "\"java.lang.Runtime\"")).blames("class");
        });
    }

    @Test
    void areRefusedWhenAFieldIsThereTwice() {
        everywhere((operation, call) -> {
            var body = ApiClient.JSON.writeValueAsString(operation.valid());
            var again = "," + body.substring(1, body.length() - 1) + "}";
            assertThat(call.json(body.replaceFirst("}$", Matcher.quoteReplacement(again)))
                            .status())
                    .as("%s", operation)
                    .isIn(400, 422);
        });
    }

    @Test
    void areRefusedInAnotherFormat() {
        everywhere((operation, call) -> {
            var body = BodyPublishers.ofString(ApiClient.JSON.writeValueAsString(operation.valid()));
            for (var type : new String[] {"text/plain", "application/xml", "multipart/form-data; boundary=x"}) {
                if (operation.template().endsWith("/drafts") && type.startsWith("multipart/")) {
                    // It takes files as well, but there is none in this.
                    call.send(body, type).blames("file");
                } else {
                    call.send(body, type).is(415, "UNSUPPORTED_MEDIA_TYPE");
                }
            }
        });
    }

    @Test
    void areRefusedWhenTheyAreHuge() {
        everywhere((operation, call) -> {
            var field = operation.valid().keySet().iterator().next();
            var body = with(operation.valid(), field, "\"" + "x".repeat(20_000_000) + "\"")
                    .getBytes(StandardCharsets.UTF_8);
            call.send(BodyPublishers.ofByteArray(body), "application/json").is(413, "BODY_TOO_LARGE");
            call.send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "application/json")
                    .is(413, "BODY_TOO_LARGE");
        });
    }

    private interface Attempt {
        void on(Case operation, Call call);
    }

    private interface Call {
        Reply send(BodyPublisher body, String type);

        default Reply json(String body) {
            return send(BodyPublishers.ofString(body, StandardCharsets.UTF_8), "application/json");
        }
    }

    /// Tries it on each operation; afterwards everything must be as it was.
    private void everywhere(Attempt attempt) {
        var workspace = Workspace.disputed(alice());
        var variables = workspace.variables();
        variables.put("team_id", team());
        var before = workspace.contents() + teams();
        var projects = alice().get("/api/v1/projects").is(200).text();

        for (var operation : cases(UUID.randomUUID().toString())) {
            var path = new Operations.Operation(operation.method(), operation.template(), null, null).path(variables);
            attempt.on(
                    operation,
                    (body, type) -> alice().send(alice().request(operation.method(), path, body)
                            .header("Content-Type", type)
                            .header("If-Match", "\"1\"")));
        }

        assertThat(workspace.contents() + teams()).isEqualTo(before);
        assertThat(alice().get("/api/v1/projects").is(200).text()).isEqualTo(projects);
    }

    private String team() {
        return alice().post("/api/v1/teams", Map.of("name", "Bad bodies"))
                .is(201)
                .text("team_id");
    }

    private String teams() {
        return alice().get("/api/v1/teams?limit=200").is(200).text();
    }

    private static String with(Map<String, ?> valid, String field, String json) {
        var body = new LinkedHashMap<String, Object>(valid);
        body.put(field, "@");
        return ApiClient.JSON.writeValueAsString(body).replace("\"@\"", json);
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(40, body.length()));
    }
}
