package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.quality.Smell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// What a follow-up should ask for, judged by the best that landed on the asked facet.
final class Lacks {

    private static final double GOOD = 0.8;
    private static final int SHORT = 4;

    private Lacks() {}

    static List<Trigger> of(List<Candidate> candidates, FacetId asked) {
        return candidates.stream()
                .filter(candidate -> candidate.claim().facet().equals(asked))
                .max(Comparator.comparingDouble(Lacks::worth))
                .filter(best -> worth(best) < GOOD)
                .map(Lacks::of)
                .orElse(List.of());
    }

    /// For an answer in another language: being less sure of it is no lack of the answer.
    static List<Trigger> bySmells(List<Candidate> candidates, FacetId asked) {
        boolean clean = candidates.stream()
                .anyMatch(candidate -> candidate.claim().facet().equals(asked)
                        && candidate.smells().stream().noneMatch(Smell::costs));
        return clean ? List.of() : of(candidates, asked);
    }

    private static double worth(Candidate candidate) {
        return candidate.claim().confidence() * candidate.claim().quality();
    }

    private static List<Trigger> of(Candidate best) {
        var lacks = new LinkedHashSet<Trigger>();
        best.smells().stream().filter(Smell::costs).map(Quality::lack).forEach(lacks::add);
        boolean terse = Clause.of(best.claim().statement()).words().size() < SHORT;
        if (terse || lacks.isEmpty()) {
            lacks.add(Trigger.SHORT);
        }
        return new ArrayList<>(lacks);
    }
}
