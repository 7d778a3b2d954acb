package dev.socrates.engine.elicitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The files of `elicitation/` on the classpath.
final class Resources {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Resources() {}

    static JsonNode tree(String name) {
        var path = "/elicitation/" + name + ".yaml";
        try (var in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the classpath: " + path);
            }
            return YAML.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A list of `words.yaml`.
    static Set<String> words(String part) {
        var words = new LinkedHashSet<String>();
        tree("words").path(part).forEach(word -> words.add(word.asString()));
        return words;
    }
}
