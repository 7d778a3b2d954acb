package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What to do next in an interview. Closed on purpose: there is asking and there is stopping.
public sealed interface Next {

    /// @param question as in the pack; its text is that of a follow-up where a question is put again
    /// @param expectedGain in points, weighed: the product of the factors
    /// @param reason one or two sentences for the person who is asked
    /// @param referral somebody else who should rather answer
    record Ask(Question question, double expectedGain, String reason, List<Factor> factors, Optional<Referral> referral)
            implements Next {

        public Ask {
            factors = List.copyOf(factors);
        }

        /// For the person who is asked.
        public Ask(Question question, double expectedGain, String reason, List<Factor> factors) {
            this(question, expectedGain, reason, factors, Optional.empty());
        }
    }

    /// @param reason what is complete, or what remains and why nothing more is asked about it
    record Stop(Cause cause, String reason) implements Next {}

    /// Why nothing more is asked. Codes are part of the wire format.
    enum Cause {
        COMPLETE,
        BUDGET_USED,
        TOO_LITTLE_GAIN,
        SOMEBODY_ELSE,
        NOTHING_LEFT;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One part of an expected gain.
    record Factor(String name, double value, String explanation) {}
}
