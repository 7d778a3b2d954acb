package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class DocumentationTests extends ApiTests {

    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void namesEveryOperationOfTheInterface() {
        var paths = documentation().get("paths");

        for (var mapping : handlers.getHandlerMethods().keySet()) {
            for (var path : mapping.getPatternValues()) {
                if (path.startsWith("/api/")) {
                    assertThat(paths.has(path)).as(path).isTrue();
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> assertThat(
                                            paths.get(path).has(method.name().toLowerCase(java.util.Locale.ROOT)))
                                    .as("%s %s", method, path)
                                    .isTrue());
                }
            }
        }
    }

    @Test
    void namesFieldsAsTheWireDoes() {
        documentation()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyNames()
                        .forEach(name -> assertThat(name).as(schema.getKey()).matches(SNAKE)));
    }

    @Test
    void namesEachPathVariableAndNothingInternal() {
        documentation()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    var inPath = parameters(operation)
                            .filter(parameter -> parameter.get("in").asString().equals("path"))
                            .toList();
                    assertThat(inPath)
                            .extracting(parameter -> parameter.get("name").asString())
                            .as(path.getKey())
                            .containsExactlyInAnyOrderElementsOf(variables(path.getKey()));
                    assertThat(inPath)
                            .allMatch(parameter -> parameter
                                            .at("/schema/format")
                                            .asString()
                                            .equals("uuid")
                                    || parameter.path("description").asString().equals("id or username")
                                    || Set.of("token", "admin_role", "unsaid_id")
                                            .contains(parameter.get("name").asString()));
                    assertThat(parameters(operation)
                                    .map(parameter -> parameter.get("name").asString()))
                            .doesNotContain("access", "person", "request");
                }));
    }

    @Test
    void saysForEachOperationHowItCanFail() {
        documentation()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    if (path.getKey().startsWith("/api/")) {
                        var responses = operation.get("responses");
                        assertThat(responses.propertyNames()).as(path.getKey()).contains("401", "500", "503");
                        if (path.getKey().contains("{")) {
                            assertThat(responses.propertyNames())
                                    .as(path.getKey())
                                    .contains("404");
                        }
                        if (operation.has("requestBody")) {
                            assertThat(responses.propertyNames())
                                    .as(path.getKey())
                                    .contains("400", "413", "415", "422");
                        }
                    }
                }));
    }

    @Test
    void tellsWhatMayBeNull() {
        var question = documentation().at("/components/schemas/QuestionView");

        assertThat(question.at("/properties/question_id/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
        assertThat(question.get("required").valueStream().map(JsonNode::asString))
                .containsExactly("factors", "follow_up");
    }

    @Test
    void asksForABearerTokenExceptWhereAnybodyMayCall() {
        assertThat(documentation()
                        .at("/components/securitySchemes/bearer/scheme")
                        .asString())
                .isEqualTo("bearer");
        assertThat(documentation().get("security").toString()).contains("bearer");
        assertThat(documentation()
                        .at("/paths/~1api~1v1~1auth~1login/post/security")
                        .size())
                .isZero();
        assertThat(documentation().at("/paths/~1api~1v1~1projects/get").has("security"))
                .isFalse();
    }

    private JsonNode documentation() {
        return Documentation.of(server()).root();
    }

    private static List<String> variables(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map(variable -> variable.group(1))
                .toList();
    }

    private static Stream<JsonNode> parameters(JsonNode operation) {
        return operation.path("parameters").valueStream();
    }
}
