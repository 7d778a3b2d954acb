package dev.socrates.specifications.glossary;

import java.util.Locale;

/// What only a person can say about the words of a project.
///
/// @param other the same as `one` for a word that seems to mean two things
/// @param because the words or figures that speak for it
public record Doubt(Kind kind, String one, String other, double confidence, String because) {

    public enum Kind {
        /// Two words that seem to name one thing.
        SAME_THING,
        /// One word that seems to name two.
        TWO_THINGS;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
