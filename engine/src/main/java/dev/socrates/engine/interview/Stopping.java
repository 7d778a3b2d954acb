package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Interviewer.Option;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.interview.Next.Stop;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.Pack;
import java.util.List;
import java.util.Optional;

/// Whether to stop although something is open, and why.
final class Stopping {

    private Stopping() {}

    /// @param options all that can be asked, the best first
    static Optional<Stop> of(
            Pack pack,
            List<Option> options,
            List<FacetScore> open,
            Situation situation,
            Profile profile,
            Budget budget) {
        if (options.isEmpty()) {
            return stop(Cause.NOTHING_LEFT, Reasons.nothingLeft(open, situation.history()));
        }
        if (!budget.passesOn()) {
            return Optional.empty();
        }
        var own = options.stream()
                .filter(option ->
                        Referral.of(pack.facet(option.score().facet()), profile).isEmpty())
                .toList();
        if (own.isEmpty()) {
            var others = options.stream()
                    .map(option -> pack.facet(option.score().facet()))
                    .distinct()
                    .toList();
            return stop(Cause.SOMEBODY_ELSE, Reasons.somebodyElse(others, profile));
        }
        var most = own.getFirst();
        int questions = profile.adaptation().within(budget.questions());
        if (situation.spent() >= questions) {
            return stop(Cause.BUDGET_USED, Reasons.budgetUsed(questions, situation.assessment(), most));
        }
        return most.gain().value() < budget.leastGain()
                ? stop(Cause.TOO_LITTLE_GAIN, Reasons.tooLittle(budget.leastGain(), situation.assessment(), most))
                : Optional.empty();
    }

    private static Optional<Stop> stop(Cause cause, String reason) {
        return Optional.of(new Stop(cause, reason));
    }
}
