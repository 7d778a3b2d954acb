package dev.socrates.engine.story;

/// How two parts of a story belong together.
///
/// @param confidence from 0 to 1, given that both parts are right
public record Relation(Kind kind, Part from, Part to, double confidence) {

    public enum Kind {
        /// A persona does an action.
        TRIGGERS,
        /// An action is done to an entity.
        TARGETS,
        /// An entity has another inside or belonging to it: in "title of a book", the book contains the title.
        CONTAINS
    }
}
