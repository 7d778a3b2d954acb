package dev.socrates.eval.stories;

import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.Story;
import dev.socrates.engine.text.Span;
import dev.socrates.eval.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The stories of one file.
record Backlog(String name, List<Annotated> stories) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Backlog> all(DataFolder data, Consumer<String> said) {
        return data.files("stories/*.jsonl").stream()
                .flatMap(file -> read(file, said).stream())
                .toList();
    }

    /// Nothing for a file that cannot be read or is empty; why is said.
    private static Optional<Backlog> read(Path file, Consumer<String> said) {
        var stories = new ArrayList<Annotated>();
        int row = 0;
        try {
            var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (var line : lines) {
                row++;
                if (!line.isBlank()) {
                    stories.add(story(JSON.readTree(line)));
                }
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            said.accept(file.getFileName() + " row " + row + " is not scored, nor the others of the file: "
                    + e.getMessage());
            return Optional.empty();
        }
        if (stories.isEmpty()) {
            said.accept(file.getFileName() + " holds no story");
            return Optional.empty();
        }
        return Optional.of(new Backlog(file.getFileName().toString(), List.copyOf(stories)));
    }

    private static Annotated story(JsonNode row) {
        var text = row.path("text").asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no text");
        }
        var parts = new HashMap<String, Part>();
        row.path("entities").forEach(node -> {
            var kind = kind(Part.Kind.values(), node.path("label").asString(""));
            if (kind != null) {
                parts.put(node.path("id").asString(""), new Part(kind, span(node, text), 1));
            }
        });
        var relations = new ArrayList<Relation>();
        row.path("relations").forEach(node -> {
            var kind = kind(Relation.Kind.values(), node.path("type").asString(""));
            var from = parts.get(node.path("from_id").asString(""));
            var to = parts.get(node.path("to_id").asString(""));
            if (kind != null && from != null && to != null) {
                relations.add(new Relation(kind, from, to, 1));
            }
        });
        return Annotated.of(text, new Story(List.copyOf(parts.values()), relations));
    }

    private static Span span(JsonNode node, String text) {
        var span = new Span(
                node.path("start_offset").asInt(-1), node.path("end_offset").asInt(-1));
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("a span ends behind the text, at " + span.end());
        }
        return span;
    }

    private static <E extends Enum<E>> @Nullable E kind(E[] kinds, String name) {
        for (var kind : kinds) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return null;
    }
}
