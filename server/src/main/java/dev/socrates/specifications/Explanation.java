package dev.socrates.specifications;

import dev.socrates.engine.explain.Decision;
import java.util.List;

/// Why a specification is what it is: every decision that led to it, in the order in which they were taken.
public record Explanation(Specification specification, List<Decision> decisions) {

    public Explanation {
        decisions = List.copyOf(decisions);
    }
}
