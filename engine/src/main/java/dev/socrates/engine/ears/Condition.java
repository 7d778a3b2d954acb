package dev.socrates.engine.ears;

/// A condition found in a sentence.
///
/// @param from index of the first token of the marker
/// @param content index of the first token of what the marker introduces
/// @param to index behind the last token
/// @param phrase whether the marker has to stay because no keyword says the same ("during", "unless", "after")
record Condition(Slot.Kind kind, int from, int content, int to, boolean phrase, double confidence, String because) {}
