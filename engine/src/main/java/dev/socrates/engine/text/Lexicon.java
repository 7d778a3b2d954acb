package dev.socrates.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is known of the English language, as data beside the classes: `lexicon/<name>.yaml`.
public final class Lexicon {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Lexicon() {}

    public static <T> T read(String name, TypeReference<T> type) {
        var path = "/lexicon/" + name + ".yaml";
        try (var in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + path);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A lexicon that is a map of named lists.
    public static Map<String, List<String>> lists(String name) {
        return read(name, new TypeReference<>() {});
    }

    public static List<String> list(String name, String part) {
        var list = lists(name).get(part);
        if (list == null) {
            throw new IllegalStateException("lexicon " + name + " has no part " + part);
        }
        return list;
    }

    public static Set<String> set(String name, String part) {
        return new LinkedHashSet<>(list(name, part));
    }

    public static Phrases<String> phrases(String name, String part) {
        return Phrases.of(list(name, part));
    }
}
