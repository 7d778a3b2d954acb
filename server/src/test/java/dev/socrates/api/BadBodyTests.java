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

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void areTriedOnEachOperationThatTakesOne() {
        var withBody = Operations.of(handlers).stream()
                .filter(operation -> Stream.of(operation.handler().getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)))
                // Those take an administrator: see AdministrationTests.
                .filter(operation -> !operation.template().startsWith("/api/v1/admin/"))
                .toList();

        assertThat(new TreeSet<>(Operations.names(withBody)))
                .containsExactlyElementsOf(ValidBody.all().stream()
                        .map(ValidBody::operation)
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
                        .as("%s %s", operation.operation(), shortened(body))
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
            for (var field : operation.fields().keySet()) {
                for (var value : wrong(operation.fields().get(field))) {
                    call.json(with(operation.fields(), field, value)).blames(field);
                }
                assertThat(call.json(with(operation.fields(), field, "[".repeat(100_000)))
                                .status())
                        .isIn(400, 422);
                assertThat(call.json(with(operation.fields(), field, "9".repeat(100_000)))
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
            for (var field : operation.fields().keySet()) {
                for (var value : new String[] {"\\u0000", "a\\u0000b", "\\ud83d", "\\ude00\\ud83d", "\\udc00 x"}) {
                    call.json(with(operation.fields(), field, "\"" + value + "\""))
                            .blames(field);
                }
            }
        });
    }

    @Test
    void areRefusedWithTheNameOfAFieldThatIsMissing() {
        everywhere((operation, call) -> {
            for (var field : operation.required()) {
                var body = new LinkedHashMap<String, Object>(operation.fields());
                body.remove(field);
                call.json(ApiClient.JSON.writeValueAsString(body)).blames(field);
                call.json(with(operation.fields(), field, "null")).blames(field);
                call.json(with(operation.fields(), field, "\"\"")).blames(field);
                call.json(with(operation.fields(), field, "\" \\t\\n\\u3000\"")).blames(field);
            }
        });
    }

    @Test
    void areRefusedWithTheNameOfAFieldThatNobodyKnows() {
        everywhere((operation, call) -> {
            call.json(with(operation.fields(), "surprise", "1")).blames("surprise");
            call.json(with(operation.fields(), "__proto__", "{\"admin\":true}")).blames("__proto__");
            call.json(with(operation.fields(), "class", "\"java.lang.Runtime\""))
                    .blames("class");
        });
    }

    @Test
    void areRefusedWhenAFieldIsThereTwice() {
        everywhere((operation, call) -> {
            var body = ApiClient.JSON.writeValueAsString(operation.fields());
            var again = "," + body.substring(1, body.length() - 1) + "}";
            assertThat(call.json(body.replaceFirst("}$", Matcher.quoteReplacement(again)))
                            .status())
                    .as(operation.operation())
                    .isIn(400, 422);
        });
    }

    @Test
    void areRefusedInAnotherFormat() {
        everywhere((operation, call) -> {
            var body = BodyPublishers.ofString(ApiClient.JSON.writeValueAsString(operation.fields()));
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
            var field = operation.fields().keySet().iterator().next();
            var body = with(operation.fields(), field, "\"" + "x".repeat(20_000_000) + "\"")
                    .getBytes(StandardCharsets.UTF_8);
            call.send(BodyPublishers.ofByteArray(body), "application/json").is(413, "BODY_TOO_LARGE");
            call.send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "application/json")
                    .is(413, "BODY_TOO_LARGE");
        });
    }

    private interface Attempt {
        void on(ValidBody operation, Call call);
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

        for (var operation : ValidBody.all()) {
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
