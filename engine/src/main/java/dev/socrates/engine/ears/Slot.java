package dev.socrates.engine.ears;

import dev.socrates.engine.text.Span;
import java.util.Optional;

/// A part of a requirement.
///
/// @param span where it stands in the sentence; empty when the sentence does not say it
/// @param text the words, or a placeholder such as `<actor>`
/// @param confidence that these words fill this slot, 0 to 1; 0 when it is missing
/// @param because why, in a few words for people
public record Slot(Kind kind, Optional<Span> span, String text, double confidence, String because) {

    /// In the order in which EARS writes them.
    public enum Kind {
        FEATURE("<feature>", "Where"),
        STATE("<state>", "While"),
        TRIGGER("<trigger>", "When"),
        UNWANTED("<unwanted event>", "If"),
        ACTOR("<actor>", ""),
        RESPONSE("<response>", "");

        private final String placeholder;
        private final String keyword;

        Kind(String placeholder, String keyword) {
            this.placeholder = placeholder;
            this.keyword = keyword;
        }

        /// What stands for words that the sentence does not have.
        public String placeholder() {
            return placeholder;
        }

        String keyword() {
            return keyword;
        }

        boolean condition() {
            return !keyword.isEmpty();
        }
    }

    public boolean missing() {
        return span.isEmpty();
    }

    static Slot missing(Kind kind, String because) {
        return new Slot(kind, Optional.empty(), kind.placeholder(), 0, because);
    }
}
