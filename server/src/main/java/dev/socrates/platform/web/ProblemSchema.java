package dev.socrates.platform.web;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/// The form of [Problems] for the documentation.
final class ProblemSchema {

    static final String NAME = "Problem";
    static final String FIELD = "FieldProblem";

    private static final List<String> REQUIRED =
            List.of("type", "title", "status", "detail", "error", "error_code", "details");
    private static final String REFERENCE = "#/components/schemas/";

    private ProblemSchema() {}

    static Schema<?> problem() {
        return object("What went wrong, for people and for programs (RFC 9457).")
                .required(REQUIRED)
                .addProperty("type", text("/problems/ and the code"))
                .addProperty("title", text("What the status means"))
                .addProperty("status", type("integer"))
                .addProperty("detail", text("What went wrong here, for people"))
                .addProperty("instance", text("The path that was called"))
                .addProperty("error", text("The same as detail"))
                .addProperty("error_code", text("For programs; never changes"))
                .addProperty(
                        "details",
                        type("object")
                                .description("Facts for programs; what they are follows the code")
                                .additionalProperties(true))
                .addProperty(
                        "errors", type("array").items(reference(FIELD)).description("With 422: each invalid field"))
                .addProperty("error_id", text("With 500: what to name when asking for help"));
    }

    static Schema<?> field() {
        return object("One invalid field")
                .required(List.of("field", "message", "code"))
                .addProperty("field", text("Its path in the body"))
                .addProperty("message", text("What is wrong with it"))
                .addProperty("code", text("For programs"));
    }

    static Schema<?> reference(String name) {
        return new JsonSchema().$ref(REFERENCE + name);
    }

    private static Schema<?> object(String description) {
        return type("object").description(description);
    }

    private static Schema<?> text(String description) {
        return type("string").description(description);
    }

    private static Schema<?> type(String type) {
        return new JsonSchema().typesItem(type);
    }
}
