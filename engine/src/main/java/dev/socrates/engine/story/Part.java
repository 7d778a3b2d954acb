package dev.socrates.engine.story;

import dev.socrates.engine.text.Span;

/// A part of a story as the text has it.
///
/// @param confidence from 0 to 1: for an action or entity the probability that exactly this span is one
public record Part(Kind kind, Span span, double confidence) {

    public enum Kind {
        /// Who wants it: "librarian" in "As a librarian, ...".
        PERSONA,
        /// What is done: a verb, with what changes its meaning ("quickly find").
        ACTION,
        /// What it is done to, or what belongs to that: a noun with its attributes.
        ENTITY,
        /// What it is good for, the whole clause. Actions and entities are found inside it too.
        BENEFIT
    }

    /// The evidence.
    public String in(String text) {
        return span.in(text);
    }
}
