package dev.socrates.engine.pack;

import dev.socrates.engine.pack.PackException.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Loads packs. Whatever leaves here is complete and consistent, so nobody else has to check.
public final class Packs {

    static final String HEAD = "pack.yaml";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{1,48}");
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final PackSource source;
    private final List<Fault> faults = new ArrayList<>();

    private Packs(PackSource source) {
        this.source = source;
    }

    /// The pack in `packs/<id>/` on the classpath.
    ///
    /// @throws PackException when there is none, or it has faults
    public static Pack load(String id) {
        if (!ID.matcher(id).matches()) {
            throw new PackException(List.of(new Fault(HEAD, "", "'" + id + "' is not the id of a pack")));
        }
        var source = PackSource.classpath(id);
        if (source.text(HEAD).isEmpty()) {
            throw new PackException(List.of(new Fault(HEAD, "", "there is no pack '" + id + "'")));
        }
        var pack = load(source);
        if (!pack.id().equals(id)) {
            throw new PackException(
                    List.of(new Fault(HEAD, "/id", "is '" + pack.id() + "', but the folder is called '" + id + "'")));
        }
        return pack;
    }

    /// @throws PackException with all faults of all files
    public static Pack load(PackSource source) {
        return new Packs(source).load();
    }

    private Pack load() {
        var head = tree(HEAD, "there is no such file").orElseThrow(() -> new PackException(faults));
        faults.addAll(PackSchema.HEAD.check(HEAD, head));
        Map<String, JsonNode> categories = new LinkedHashMap<>();
        for (var listed : head.path("categories")) {
            var file = listed.asString("") + ".yaml";
            if (!categories.containsKey(file)) {
                tree(file, "is listed in " + HEAD + ", but there is no such file")
                        .ifPresent(tree -> categories.put(file, tree));
            }
        }
        var complete = categories.size() == head.path("categories").size();
        categories.forEach((file, tree) -> faults.addAll(PackSchema.CATEGORY.check(file, tree)));
        faults.addAll(new PackChecks(categories, complete).faults());
        var parts = parts();
        throwFaults();
        faults.addAll(parts.faults(PackTrees.categories(categories.values())));
        throwFaults();
        return PackTrees.pack(head, categories.values(), parts);
    }

    /// What a pack may have beside its categories, each in a file of its own.
    private PackParts parts() {
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        PackParts.SCHEMAS.forEach((file, schema) -> source.text(file)
                .flatMap(yaml -> parse(file, yaml))
                .ifPresent(tree -> {
                    faults.addAll(schema.check(file, tree));
                    trees.put(file, tree);
                }));
        return new PackParts(trees);
    }

    private void throwFaults() {
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
    }

    private Optional<JsonNode> tree(String file, String whenMissing) {
        var text = source.text(file);
        if (text.isEmpty()) {
            faults.add(new Fault(file, "", whenMissing));
        }
        return text.flatMap(yaml -> parse(file, yaml));
    }

    private Optional<JsonNode> parse(String file, String yaml) {
        try {
            return Optional.of(YAML.readTree(yaml));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            var where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            var what = broken.getOriginalMessage().strip().replaceAll("\\s*\\R\\s*", " ");
            faults.add(new Fault(file, "", where + what));
            return Optional.empty();
        }
    }
}
