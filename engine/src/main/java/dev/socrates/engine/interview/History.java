package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.pack.FacetId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was asked so far, the latest first.
record History(List<Asked> asked) {

    static History of(List<Asked> asked) {
        return new History(
                asked.stream().sorted(Comparator.comparingInt(Asked::age)).toList());
    }

    boolean wasAsked(String questionId) {
        return latest(questionId).isPresent();
    }

    Optional<Asked> latest(String questionId) {
        return asked.stream().filter(one -> one.questionId().equals(questionId)).findFirst();
    }

    Optional<Asked> latest(FacetId facet) {
        return asked.stream().filter(one -> one.facet().equals(facet)).findFirst();
    }

    Optional<Asked> latest() {
        return asked.stream().findFirst();
    }

    long times(FacetId facet) {
        return asked.stream().filter(one -> one.facet().equals(facet)).count();
    }

    long times(String questionId, Outcome outcome) {
        return asked.stream()
                .filter(one -> one.questionId().equals(questionId) && one.outcome() == outcome)
                .count();
    }

    /// How often questions on a facet were answered beyond once each.
    long repeats(FacetId facet) {
        var answered = asked.stream()
                .filter(one -> one.facet().equals(facet) && one.outcome() == Outcome.ANSWERED)
                .map(Asked::questionId)
                .toList();
        return answered.size() - answered.stream().distinct().count();
    }
}
