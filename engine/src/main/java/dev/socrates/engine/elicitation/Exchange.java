package dev.socrates.engine.elicitation;

import org.jspecify.annotations.Nullable;

/// A question that was asked, and what came of it.
///
/// @param wording id of the [Wording]
/// @param answer null when the person has no particular preference
public record Exchange(String wording, @Nullable String answer) {}
