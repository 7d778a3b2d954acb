package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.engine.extraction.Extraction.Skipped;
import dev.socrates.engine.extraction.Extraction.Stance;
import java.util.List;

/// How a person answered as a whole, by what came of the parts.
final class Outcome {

    private Outcome() {}

    static Stance of(List<Candidate> candidates, List<Skipped> skipped) {
        if (!candidates.isEmpty()) {
            boolean ruledOut =
                    candidates.stream().allMatch(candidate -> candidate.claim().notApplicable());
            return ruledOut ? Stance.NOT_APPLICABLE : Stance.ANSWERED;
        }
        if (skipped.stream().anyMatch(skip -> skip.reason() == Reason.REPEATED)) {
            return Stance.ANSWERED;
        }
        boolean unknown = skipped.stream().anyMatch(skip -> skip.reason() == Reason.DONT_KNOW);
        return unknown ? Stance.DONT_KNOW : Stance.NOTHING;
    }
}
