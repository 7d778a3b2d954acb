package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.eval.elicitation.Scenario.Hidden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the tasks of ReqElicitGym (arXiv 2602.18306). Of a task only the first description is told to the engine.
final class Scenarios {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Scenarios() {}

    /// @param said one line for the file, or the task in it, that cannot be read; the others are kept
    static List<Scenario> read(Path file, Consumer<String> said) {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readString(file));
        } catch (JacksonException | java.io.IOException e) {
            said.accept(file.getFileName() + " cannot be read: " + e.getMessage());
            return List.of();
        }
        if (!root.isArray()) {
            said.accept(file.getFileName() + " is no list of tasks");
            return List.of();
        }
        var scenarios = new ArrayList<Scenario>();
        int number = 0;
        for (var task : root) {
            number++;
            try {
                scenarios.add(scenario(task));
            } catch (IllegalArgumentException e) {
                said.accept(file.getFileName() + ", task " + number + ": " + e.getMessage());
            }
        }
        return scenarios;
    }

    private static Scenario scenario(JsonNode task) {
        var hidden = new ArrayList<Hidden>();
        for (var requirement : task.path("Implicit Requirements")) {
            hidden.add(new Hidden(aspect(text(requirement, "Aspect")), text(requirement, "RequirementText")));
        }
        if (hidden.isEmpty()) {
            throw new IllegalArgumentException("nothing under Implicit Requirements");
        }
        return new Scenario(text(task, "initial_requirements"), hidden);
    }

    private static Aspect aspect(String name) {
        try {
            return Aspect.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("an aspect called " + name, e);
        }
    }

    private static String text(JsonNode node, String field) {
        var text = node.path(field).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException("no " + field);
        }
        return text;
    }
}
