package dev.socrates.engine.classification;

import java.util.List;

/// What kind of requirement a sentence is.
///
/// @param kind the most probable one
/// @param probability of that kind, in [0, 1]
/// @param quality probability that the sentence is about a quality rather than a function, in [0, 1]
/// @param reasons the words that decided, the strongest first; empty where only the sentence as a whole did
public record RequirementKind(Kind kind, double probability, double quality, List<Reason> reasons) {

    public RequirementKind {
        reasons = List.copyOf(reasons);
    }
}
