package dev.socrates.engine.story;

import dev.socrates.engine.story.Part.Kind;
import java.util.List;
import java.util.Optional;

/// What a text says as a user story. A text that is none has no parts.
///
/// @param parts in the order of the text
public record Story(List<Part> parts, List<Relation> relations) {

    static final Story NONE = new Story(List.of(), List.of());

    public Story {
        parts = List.copyOf(parts);
        relations = List.copyOf(relations);
    }

    public boolean isStory() {
        return !parts.isEmpty();
    }

    public List<Part> parts(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    public Optional<Part> persona() {
        return parts(Kind.PERSONA).stream().findFirst();
    }

    public Optional<Part> benefit() {
        return parts(Kind.BENEFIT).stream().findFirst();
    }

    public List<Relation> relations(Relation.Kind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).toList();
    }
}
