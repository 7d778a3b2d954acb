package dev.socrates.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What one person would say about one project: an answer for each facet, by its full id ("goals.purpose").
///
/// @param opening said to whatever is asked first: somebody telling everything at once
/// @param shrug ways to say "I don't know", used in turn
/// @param unknown facets that are met with a shrug first, and with their answer when they come back
record Script(
        About project,
        @Nullable String opening,
        List<String> shrug,
        List<String> unknown,
        @Nullable Contradiction contradiction,
        Map<String, Lines> answers) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Script {
        if (project == null || answers == null || answers.isEmpty()) {
            throw new IllegalArgumentException("A script needs a project and answers.");
        }
        shrug = shrug == null || shrug.isEmpty() ? List.of("I don't know.") : List.copyOf(shrug);
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
        answers = Map.copyOf(answers);
        for (var facet : unknown) {
            require(answers, facet);
        }
        if (contradiction != null) {
            require(answers, contradiction.facet());
        }
    }

    /// The story that `socrates demo` plays.
    static Script ofDemo() {
        try (var in = Script.class.getResourceAsStream("/demo/theatre.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The demo's story is not on the class path.");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("The demo's story cannot be read.", e);
        }
    }

    static Script read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static Script read(InputStream in) {
        try {
            return YAML.readValue(in, Script.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a script: " + e.getOriginalMessage(), e);
        }
    }

    private static void require(Map<String, Lines> answers, String facet) {
        if (!answers.containsKey(facet)) {
            throw new IllegalArgumentException("The script has no answer for " + facet + ".");
        }
    }

    record About(String name, String description) {}

    /// @param say the answer when the facet comes up first
    /// @param then what to add each further time, to a follow-up or when the facet is asked again
    record Lines(String say, List<String> then) {
        Lines {
            if (say == null || say.isBlank()) {
                throw new IllegalArgumentException("An answer says nothing.");
            }
            then = then == null ? List.of() : List.copyOf(then);
        }
    }

    /// Second thoughts about an answer given earlier.
    ///
    /// @param givesWay words of the statement that is given up; the other side of a conflict wins
    /// @param resolution where both sides or none hold those words
    record Contradiction(String facet, String say, String givesWay, String resolution, String notes) {}
}
