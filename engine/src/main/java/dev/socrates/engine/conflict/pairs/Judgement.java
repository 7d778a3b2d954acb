package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.learning.LinearModel.Contribution;
import java.util.List;
import java.util.Locale;

/// What two statements have to do with each other.
///
/// @param conflict probability that both cannot hold, 0 to 1; `duplicate` that they say the same
/// @param leftWords the words that only the left statement has, as written there; likewise `rightWords`
/// @param reason one sentence for people
/// @param because what spoke most for or against the relation, the strongest first
public record Judgement(
        Relation relation,
        double conflict,
        double duplicate,
        List<String> leftWords,
        List<String> rightWords,
        String reason,
        List<Contribution> because) {

    /// In the order of the model's classes.
    public enum Relation {
        CONFLICT,
        DUPLICATE,
        NEUTRAL;

        /// As models and data sets write it: `Conflict`.
        public String label() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /// Probability of the relation that was chosen.
    public double probability() {
        return switch (relation) {
            case CONFLICT -> conflict;
            case DUPLICATE -> duplicate;
            case NEUTRAL -> 1 - conflict - duplicate;
        };
    }
}
