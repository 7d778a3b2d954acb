package dev.socrates.engine.explain;

import java.util.List;
import java.util.Locale;

/// One thing that was decided about a statement, with what decided it.
///
/// @param outcome what was decided, short: `performance.response_time`, `0.85`, `quality: security`
/// @param sentence the same with its reason, for people
/// @param weights what counted for it (positive) or against it, the strongest first; empty where nothing was weighed
/// @param evidence the words that show it, as they were written
public record Decision(Topic topic, String outcome, String sentence, List<Weight> weights, List<String> evidence) {

    public Decision {
        weights = List.copyOf(weights);
        evidence = List.copyOf(evidence);
    }

    public static Decision of(Topic topic, String outcome, String sentence) {
        return new Decision(topic, outcome, sentence, List.of(), List.of());
    }

    public Decision weighing(List<Weight> counted) {
        return new Decision(topic, outcome, sentence, counted, evidence);
    }

    public Decision showing(List<String> words) {
        return new Decision(topic, outcome, sentence, weights, words);
    }

    /// @param effect what it added, in the unit of the decision: a share of confidence or quality, points, or a score
    public record Weight(String feature, double effect) {}

    /// In the order of the story.
    public enum Topic {
        /// Who said it, where, and what was asked.
        ORIGIN,
        /// What it is about.
        FACET,
        CONFIDENCE,
        QUALITY,
        VALUE,
        /// Other than English.
        LANGUAGE,
        /// Functional, or a quality of which characteristic.
        KIND,
        /// Which pattern of EARS it follows, and what is missing.
        PATTERN,
        /// Persona, actions, entities and benefit.
        PARTS,
        CONFLICT,
        MATURITY,
        HISTORY;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
