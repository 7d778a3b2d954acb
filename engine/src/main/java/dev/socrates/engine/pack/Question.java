package dev.socrates.engine.pack;

import java.util.List;
import java.util.Locale;

/// A question that can be asked for a facet.
///
/// @param why the reason to ask, as shown to the person
/// @param hint what a good answer contains, without suggesting one
/// @param example a good answer; extracted by the engine it fills the facet
/// @param after ids of questions that must have been asked before this one
public record Question(
        String id,
        FacetId facet,
        String text,
        Manner manner,
        Role role,
        String why,
        String hint,
        String example,
        List<FollowUp> followUps,
        List<String> after) {

    public record FollowUp(Trigger when, String text) {}

    /// What an answer lacks. UNMEASURABLE: the facet wants a number and got none. SHORT: a word or two without a
    /// statement. HEDGED: "maybe", "I think". VAGUE: "fast", "user-friendly", "as needed".
    public enum Trigger {
        VAGUE,
        UNMEASURABLE,
        HEDGED,
        SHORT;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
