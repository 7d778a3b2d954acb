package dev.socrates.platform.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Each field of a record is required, and only those marked nullable may be null: JSpecify's annotation is
/// the source, as it is for the compiler.
class DocumentedNullness implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var resolved = chain.next().resolve(type, context, chain);
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord() && resolved != null) {
            var schema = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels().get(name(resolved));
            if (schema != null && schema.getProperties() != null) {
                for (var component : raw.getRecordComponents()) {
                    describe(schema, component);
                }
            }
        }
        return resolved;
    }

    private static void describe(Schema<?> schema, RecordComponent component) {
        var name = SnakeCaseStrategy.INSTANCE.translate(component.getName());
        var property = schema.getProperties().get(name);
        if (property == null) {
            return;
        }
        if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(name);
            } else {
                schema.getProperties().put(name, nullable(property));
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static Schema nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null")));
        }
        if (property.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
        return property;
    }

    private static String name(Schema<?> reference) {
        var path = reference.get$ref();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
