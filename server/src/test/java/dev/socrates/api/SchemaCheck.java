package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Compares values with documented schemas, stricter than JSON Schema is: a field that is not documented is
/// an error.
final class SchemaCheck {

    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    void check(String where, JsonNode value, JsonNode given) {
        var schema = resolve(given);
        assertThat(schema.isMissingNode()).as("schema of %s: %s", where, given).isFalse();
        if (schema.has("anyOf")) {
            if (!value.isNull()) {
                check(where, value, schema.get("anyOf").get(0));
            }
            return;
        }
        assertThat(types(schema)).as("type of %s: %s", where, schema).contains(type(value));
        if (value.isObject()) {
            checkObject(where, value, schema);
        } else if (value.isArray()) {
            var items = schema.get("items");
            int index = 0;
            for (var item : value) {
                check(where + "[" + index++ + "]", item, items);
            }
        }
    }

    private void checkObject(String where, JsonNode value, JsonNode schema) {
        var properties = schema.get("properties");
        if (properties == null) {
            assertThat(schema.has("additionalProperties"))
                    .as("%s is a documented object", where)
                    .isTrue();
            return;
        }
        value.properties().forEach(property -> {
            var known = properties.get(property.getKey());
            assertThat(known)
                    .as("%s.%s is documented", where, property.getKey())
                    .isNotNull();
            check(where + "." + property.getKey(), property.getValue(), known);
        });
        if (schema.has("required")) {
            schema.get("required")
                    .forEach(name -> assertThat(value.has(name.asString()))
                            .as("%s has %s", where, name.asString())
                            .isTrue());
        }
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static Set<String> types(JsonNode schema) {
        var type = schema.path("type");
        var names = type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString("object"));
        return names.flatMap(name -> name.equals("number") ? Stream.of("number", "integer") : Stream.of(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "string";
        };
    }
}
