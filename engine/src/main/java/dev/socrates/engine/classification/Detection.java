package dev.socrates.engine.classification;

import java.util.List;

/// Whether a sentence states a requirement.
///
/// @param requirement whether it more probably does than not
/// @param probability that it does, in [0, 1]
/// @param role what it is, the most probable one of those that agree with `requirement`
/// @param reasons the words or the form that decided, the strongest first
public record Detection(boolean requirement, double probability, StatementRole role, List<Reason> reasons) {

    public Detection {
        reasons = List.copyOf(reasons);
    }
}
