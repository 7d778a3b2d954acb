package dev.socrates.engine.extraction;

import java.util.Locale;

/// A weakness in how a statement is put.
///
/// @param words the words that show it, as the person wrote them (empty for UNMEASURABLE)
/// @param cost what it takes from the quality, 0 to 1
public record Smell(Kind kind, String words, double cost) {

    public enum Kind {
        VAGUE("vague"),
        UNMEASURABLE("not measurable"),
        HEDGED("hedged"),
        OPEN_ENDED("open-ended");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
