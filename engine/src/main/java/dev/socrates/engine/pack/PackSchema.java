package dev.socrates.engine.pack;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.socrates.engine.pack.PackException.Fault;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The shape of the files of a pack. Messages are always English: they stand beside the author's file, not
/// on a page.
final class PackSchema {

    static final PackSchema HEAD = new PackSchema("/packs/pack.schema.json");
    static final PackSchema CATEGORY = new PackSchema("/packs/category.schema.json");
    static final PackSchema RULES = new PackSchema("/packs/rules.schema.json");
    static final PackSchema ANALYZERS = new PackSchema("/packs/analyzers.schema.json");
    static final PackSchema EXPORTERS = new PackSchema("/packs/exporters.schema.json");

    private final Schema schema;

    private PackSchema(String resource) {
        var config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(Classpath.text(resource), InputFormat.JSON);
    }

    List<Fault> check(String file, JsonNode tree) {
        return schema.validate(tree).stream()
                .map(error -> new Fault(file, error.getInstanceLocation().toString(), error.getMessage()))
                .distinct()
                .toList();
    }
}
