package dev.socrates.engine.quality;

/// A criterion that a user story does not meet.
///
/// @param words of the story that show it, as they were written; empty when it is the story as a whole
/// @param reason one sentence for people
/// @param suggestion what to do about it
public record StoryViolation(StoryCriterion criterion, String words, String reason, String suggestion) {}
