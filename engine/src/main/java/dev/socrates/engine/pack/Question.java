package dev.socrates.engine.pack;

import java.util.List;
import java.util.Locale;

/// A question that can be asked for a facet.
///
/// @param why the reason to ask, as shown to the person
/// @param hint what a good answer contains, without suggesting one
/// @param example a good answer; extracted by the engine it fills the facet
/// @param after ids of questions that must have been asked before this one
/// @param asks keys of the facet that it asks for; not asked once all of them are known. Empty: for the
/// facet as a whole
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
        List<String> after,
        List<String> asks,
        Difficulty difficulty) {

    /// A question of medium difficulty for its facet as a whole.
    public Question(
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
        this(id, facet, text, manner, role, why, hint, example, followUps, after, List.of(), Difficulty.MEDIUM);
    }

    /// The same question in other words.
    public Question saying(String words) {
        return new Question(id, facet, words, manner, role, why, hint, example, followUps, after, asks, difficulty);
    }

    public record FollowUp(Trigger when, String text) {}

    /// How much somebody has to know or have thought about to answer.
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What an answer lacks. UNMEASURABLE: the facet wants a number and got none. SHORT: a word or two
    /// without a statement. HEDGED: "maybe", "I think". VAGUE: "fast", "user-friendly", "as needed".
    /// CONTRADICTORY: two parts of it cannot both hold. INCOMPLETE: a sentence about behaviour without a
    /// part that its facet expects.
    public enum Trigger {
        VAGUE,
        UNMEASURABLE,
        HEDGED,
        SHORT,
        CONTRADICTORY,
        INCOMPLETE;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
