package dev.socrates.engine.quality;

import org.jspecify.annotations.Nullable;

/// A criterion that a user story does not meet.
///
/// @param words of the story that show it, as they were written; empty when it is the story as a whole
/// @param reason one sentence for people
/// @param suggestion what to do about it
/// @param other the place of the story of the backlog that it is about, from 0; null when it is not about one
public record StoryViolation(
        StoryCriterion criterion,
        String words,
        String reason,
        String suggestion,
        @Nullable Integer other) {}
