package dev.socrates.engine.conflict;

import dev.socrates.engine.text.Value.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The lexicons as they are written.
final class LexiconFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private LexiconFile() {}

    static <T> T read(String name, Class<T> type) {
        try (var stream = LexiconFile.class.getResourceAsStream("/lexicon/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no lexicon " + name + " on the classpath");
            }
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Words(
            List<String> negations,
            List<String> notNegations,
            List<String> stop,
            List<List<String>> actors,
            List<String> everyone,
            List<String> conditions,
            List<String> exceptions,
            List<String> reasons,
            List<String> phases,
            List<List<String>> synonyms) {}

    record Opposites(List<Opposite> opposites) {}

    /// @param reach how much two statements must share beside these words
    record Opposite(String id, String title, Reach reach, List<String> a, List<String> b) {}

    enum Reach {
        SELF,
        PROJECT,
        SHARED,
        CLOSE
    }

    record Exclusions(
            List<Group> groups,
            List<String> roles,
            List<String> generic,
            List<String> mentions,
            List<Principle> principles) {}

    /// @param many whether several members may serve the role at once
    record Group(String id, String title, boolean many, Map<String, List<String>> members) {}

    record Principle(
            String id,
            String title,
            String kind,
            List<String> says,
            List<String> groups,
            List<String> names,
            List<String> except) {}

    record Limits(
            List<Limit> limits,
            List<String> realtime,
            List<String> users,
            List<String> concurrent,
            List<String> job,
            List<String> harmless) {}

    record Limit(String id, String title, Load load, double limit, String why, List<String> names) {}

    enum Load {
        USERS,
        RATE,
        SIZE,
        JOB,
        REALTIME
    }

    record Measures(
            List<Unit> units,
            Map<String, Double> numbers,
            Map<String, Double> multipliers,
            Map<String, String> currencies,
            Map<String, String> rates,
            Map<String, Double> intervals,
            List<String> adjectives,
            List<String> atMost,
            List<String> atLeast,
            List<String> about,
            List<String> atMostAfter,
            List<String> atLeastAfter,
            List<Topic> topics,
            List<String> continuous,
            List<List<String>> milestones,
            Map<String, Integer> months) {}

    record Unit(Dimension dimension, double factor, List<String> words) {}

    record Topic(String id, Dimension dimension, Finding.Domain domain, List<String> words) {}
}
