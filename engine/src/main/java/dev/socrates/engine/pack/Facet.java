package dev.socrates.engine.pack;

import dev.socrates.engine.text.Value.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing that has to be known.
///
/// @param criticality how much harm its absence does, 0 to 1; weighs the choice of the next question
/// @param measurable a statement without a number, date or named thing is unmeasurable here and loses
/// quality
/// @param terms words and phrases (lower case, base form) whose presence speaks for this facet
/// @param examples full sentences as people say them, for comparison by meaning
/// @param keys the attributes a statement of this facet can be about; the first is the default
/// @param expects parts of a sentence about behaviour without which an answer here is incomplete; mostly
/// empty
/// @param broad whether its answers may name things of any other facet, as a list of features does
public record Facet(
        FacetId id,
        String title,
        String description,
        int milliPoints,
        double criticality,
        boolean measurable,
        List<Role> answerableBy,
        List<String> terms,
        List<String> examples,
        List<Key> keys,
        List<Slot> expects,
        boolean broad) {

    /// A facet that does not expect behaviour and is not broad.
    public Facet(
            FacetId id,
            String title,
            String description,
            int milliPoints,
            double criticality,
            boolean measurable,
            List<Role> answerableBy,
            List<String> terms,
            List<String> examples,
            List<Key> keys) {
        this(
                id,
                title,
                description,
                milliPoints,
                criticality,
                measurable,
                answerableBy,
                terms,
                examples,
                keys,
                List.of(),
                false);
    }

    /// A part of a sentence about behaviour, after EARS (Mavin et al., RE 2009): what sets it off, in which
    /// state it holds, who or what acts, and what is done.
    public enum Slot {
        TRIGGER,
        STATE,
        ACTOR,
        RESPONSE;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Optional<Key> key(String keyId) {
        return keys.stream().filter(key -> key.id().equals(keyId)).findFirst();
    }

    /// The attribute of a statement.
    ///
    /// @param single only one value can hold for one subject at a time: another value is a conflict.
    /// Otherwise statements of the key live side by side, told apart by a suffix made of their own words.
    /// @param group for TECHNOLOGY: the lexicon group whose members compete for this key
    public record Key(
            String id, String title, ValueType value, boolean single, List<String> terms, Optional<String> group) {}

    public enum ValueType {
        TEXT,
        DURATION,
        SIZE,
        RATE,
        PERCENT,
        MONEY,
        LENGTH,
        WEIGHT,
        TEMPERATURE,
        COUNT,
        DATE,
        TECHNOLOGY;

        /// The type of a number with its unit.
        public static ValueType of(Quantity quantity) {
            return valueOf(quantity.unit().dimension().name());
        }
    }
}
