package dev.socrates.engine.ears;

/// Tokens of a sentence.
///
/// @param to index behind the last one
record Range(int from, int to) {}
