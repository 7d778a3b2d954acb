package dev.socrates.engine.extraction;

import dev.socrates.engine.Claim;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.text.Span;
import java.util.List;

/// A specification found in a text: the claim, the words it came from and the reasons for its figures.
///
/// @param evidence where in the text; never outside of it
/// @param reasons why this facet and this confidence, one short sentence each, for people
/// @param smells what could be put better, the costliest first; not each costs quality
public record Candidate(Claim claim, Span evidence, List<String> reasons, List<Smell> smells) {

    public Candidate {
        reasons = List.copyOf(reasons);
        smells = List.copyOf(smells);
    }
}
