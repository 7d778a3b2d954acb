package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Question;
import java.util.List;
import java.util.stream.Collectors;

/// What a person sees of a question at once; the rest is there when they ask for it.
///
/// @param parts in the order in which they are shown; the question is always one of them
public record Presentation(Question question, List<Part> parts) {

    public Presentation {
        parts = List.copyOf(parts);
    }

    public enum Part {
        QUESTION,
        WHY,
        HINT,
        EXAMPLE
    }

    public String text(Part part) {
        return switch (part) {
            case QUESTION -> question.text();
            case WHY -> question.why();
            case HINT -> question.hint();
            case EXAMPLE -> "For example: \"" + question.example() + "\"";
        };
    }

    /// All of it as one text, a part a line.
    public String text() {
        return parts.stream().map(this::text).collect(Collectors.joining("\n"));
    }
}
