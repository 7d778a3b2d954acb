package dev.socrates.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Adds what no handler names: the path variables that access is resolved from, and the header that a filter
/// reads.
class DocumentedPaths implements GlobalOpenApiCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            item.readOperations().forEach(operation -> complete(path, operation));
            // Keys belong to the person who is signed in.
            if (item.getPost() != null && item.getPost().getSecurity() == null) {
                item.getPost().addParametersItem(key());
            }
        });
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name(IdempotencyFilter.HEADER)
                .required(false)
                .description("The same request twice with one key has one effect and one reply.")
                .schema(new JsonSchema().typesItem("string").maxLength(IdempotencyFilter.LONGEST_KEY));
    }

    private static void complete(String path, Operation operation) {
        var parameters = new ArrayList<Parameter>();
        var known = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        VARIABLE.matcher(path).results().map(variable -> variable.group(1)).forEach(name -> {
            if (known.stream().noneMatch(parameter -> parameter.getName().equals(name))) {
                parameters.add(new Parameter()
                        .in("path")
                        .name(name)
                        .required(true)
                        .schema(new JsonSchema().typesItem("string").format("uuid")));
            }
        });
        parameters.addAll(known);
        if (!parameters.isEmpty()) {
            operation.setParameters(parameters);
        }
    }
}
