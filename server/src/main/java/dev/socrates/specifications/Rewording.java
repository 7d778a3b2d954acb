package dev.socrates.specifications;

import dev.socrates.engine.ears.Ears;
import dev.socrates.engine.quality.StoryViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a statement could be put otherwise.
///
/// @param ears its reading in the Easy Approach to Requirements Syntax; null for a user story, and where nothing says
///     what happens
/// @param parts the statements that it consists of; empty when it states one thing
/// @param beside what it shows as a story beside the other stories of the project
public record Rewording(@Nullable Ears ears, List<String> parts, List<Beside> beside) {

    public Rewording {
        parts = List.copyOf(parts);
        beside = List.copyOf(beside);
    }

    /// @param other the story that it is about; null when it is about all of them
    public record Beside(StoryViolation violation, @Nullable Specification other) {}
}
