package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What a server says about itself at `/v3/api-docs`, held against what it does.
final class Documentation {

    private static final Map<URI, Documentation> LOADED = new ConcurrentHashMap<>();
    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> PAGES = Set.of("/", "/setup", "/favicon.ico");

    private static final JsonNode PROBLEM_SCHEMA =
            ApiClient.JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");

    private final JsonNode root;
    private final List<Operation> operations;
    private final SchemaCheck schemas;

    private record Operation(String method, String template, Pattern path, JsonNode node) {}

    private Documentation(JsonNode root) {
        this.root = root;
        this.schemas = new SchemaCheck(root);
        // A literal segment wins over a variable, as it does when requests are mapped.
        this.operations = root.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(entry -> operation(path.getKey(), entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(operation -> operation.template().replace('{', '\uffff')))
                .toList();
    }

    static Documentation of(URI server) {
        return LOADED.computeIfAbsent(server, Documentation::load);
    }

    JsonNode root() {
        return root;
    }

    void check(String method, String path, Reply reply) {
        var problem = reply.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM);
        if (reply.status() >= 400) {
            assertThat(problem)
                    .as("%s: %s is a problem document: %s", reply.call(), reply.status(), reply.text())
                    .isTrue();
            schemas.check(reply.call(), reply.json(), PROBLEM_SCHEMA);
            assertThat(reply.json().get("status").asInt()).isEqualTo(reply.status());
        }
        var found = find(method, path);
        if (found.isEmpty()) {
            assertThat(reply.status() >= 400 || PAGES.contains(path))
                    .as("%s is not documented and answers %s", reply.call(), reply.status())
                    .isTrue();
            return;
        }
        var responses = found.get().node().get("responses");
        var documented = responses.get(Integer.toString(reply.status()));
        assertThat(documented)
                .as("%s: %s is documented, as %s are", reply.call(), reply.status(), responses.propertyNames())
                .isNotNull();
        if (reply.status() < 400 && !reply.json().isMissingNode()) {
            var schema = documented.at("/content/application~1json/schema");
            assertThat(schema.isMissingNode())
                    .as("%s has a schema", reply.call())
                    .isFalse();
            schemas.check(reply.call(), reply.json(), schema);
        }
    }

    private Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.path().matcher(path).matches())
                .findFirst();
    }

    private static Operation operation(String template, String method, JsonNode node) {
        var path = Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
        return new Operation(method.toUpperCase(java.util.Locale.ROOT), template, path, node);
    }

    private static Documentation load(URI server) {
        try (var in = server.resolve("/v3/api-docs").toURL().openStream()) {
            return new Documentation(ApiClient.JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
