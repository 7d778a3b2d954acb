package dev.socrates.engine.quality;

import dev.socrates.engine.text.Span;

/// A smell at its place in a text.
///
/// @param span of the words in the text that was looked at
/// @param words that show the smell, as they were written
/// @param reason one sentence for people
/// @param original the sentence as it was written
/// @param rewrite the sentence with this one smell taken out; what only a person knows is a placeholder
///     in angle brackets, and no number of the original is lost
public record SmellFinding(SmellKind kind, Span span, String words, String reason, String original, String rewrite) {}
