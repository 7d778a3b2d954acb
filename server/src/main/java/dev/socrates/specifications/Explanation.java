package dev.socrates.specifications;

import dev.socrates.engine.explain.Decision;
import java.util.List;

/// Why a specification is what it is: every decision that led to it, in the order in which they were taken, and how
/// it could be put otherwise.
public record Explanation(Specification specification, List<Decision> decisions, Rewording rewording) {

    public Explanation {
        decisions = List.copyOf(decisions);
    }
}
