package dev.socrates.engine.elicitation;

import java.util.List;

/// What to do next.
public sealed interface Step {

    /// @param gain probability that the question brings out something unsaid, as far as the engine can tell: the
    ///     product of the factors, at most 1
    record Ask(Wording wording, double gain, List<Factor> factors) implements Step {
        public Ask {
            factors = List.copyOf(factors);
        }
    }

    /// @param reason why nothing more is asked, for the person
    record Stop(String reason) implements Step {}

    /// One part of a gain.
    record Factor(String name, double value, String explanation) {}
}
