package dev.socrates.engine.elicitation;

import java.util.List;
import java.util.stream.Collectors;

/// What to do next.
public sealed interface Step {

    /// @param gain probability that the question brings out something unsaid, as far as the engine can tell: the
    ///     product of the factors are its odds. It is an estimate by judgement
    record Ask(Wording wording, double gain, List<Factor> factors) implements Step {
        public Ask {
            factors = List.copyOf(factors);
        }

        /// Why this is asked, in one sentence.
        public String reason() {
            var because = factors.stream().map(Factor::explanation).collect(Collectors.joining("; "));
            return "Chance of something new: " + Math.round(100 * gain) + " in 100, because " + because + ".";
        }
    }

    /// @param reason why nothing more is asked, for the person
    record Stop(String reason) implements Step {}

    /// The odds of a prior, or a ratio by which something observed changes them.
    ///
    /// @param explanation a clause, such as "it fits this kind of application"
    record Factor(String name, double value, String explanation) {}
}
