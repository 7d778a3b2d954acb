package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Question;
import java.util.List;

/// What to do next in an interview. Closed on purpose: there is asking and there is stopping.
public sealed interface Next {

    /// @param question as in the pack; its text is that of a follow-up where a question is put again
    /// @param expectedGain in points, weighed: the product of the factors
    /// @param reason one or two sentences for the person who is asked
    record Ask(Question question, double expectedGain, String reason, List<Factor> factors) implements Next {
        public Ask {
            factors = List.copyOf(factors);
        }
    }

    /// @param reason what is complete, or what remains and why nothing more is asked about it
    record Stop(String reason) implements Next {}

    /// One part of an expected gain.
    record Factor(String name, double value, String explanation) {}
}
