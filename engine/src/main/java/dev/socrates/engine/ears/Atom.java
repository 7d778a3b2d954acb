package dev.socrates.engine.ears;

import dev.socrates.engine.text.Span;

/// One of several things that a sentence states.
///
/// @param evidence the words of the sentence that state it
/// @param statement the same as a sentence of its own, with the subject and the conditions that it shares with others
public record Atom(Span evidence, String statement) {}
