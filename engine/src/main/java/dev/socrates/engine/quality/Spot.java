package dev.socrates.engine.quality;

/// A smell at tokens of a sentence.
///
/// @param to index behind the last token
record Spot(SmellKind kind, int from, int to) {}
