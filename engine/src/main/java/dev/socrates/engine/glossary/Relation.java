package dev.socrates.engine.glossary;

/// What two terms have to do with each other, or one term with itself.
///
/// @param confidence that it is so, 0 to 1
/// @param because the words or figures that speak for it, for people
public record Relation(Kind kind, String one, String other, double confidence, String because) {

    public enum Kind {
        /// `one` is short for `other`.
        ABBREVIATION,
        /// Two spellings of one word.
        SPELLING,
        /// Somebody said that both are one thing.
        ALSO_CALLED,
        /// Both seem to name one thing: a person should say whether they do.
        SAME_THING,
        /// `one` is used for two things: a person should say which.
        TWO_THINGS
    }
}
