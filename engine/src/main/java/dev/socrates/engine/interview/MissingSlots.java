package dev.socrates.engine.interview;

import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.Slot;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.Trigger;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Answers about behaviour that lack a part which their facet expects, as EARS reads them. A part that any
/// sentence of the answer has is there; an answer that names or describes things has no parts to lack.
/// Grave is only an answer that is nothing but a condition: elsewhere a missing verb may be the tagger's
/// fault.
final class MissingSlots implements Triggers {

    private final Pack pack;

    MissingSlots(Pack pack) {
        this.pack = pack;
    }

    @Override
    public List<Lack> of(Question asked, Extraction extraction) {
        var expected = pack.find(asked.facet()).map(Facet::expects).orElse(List.of());
        var behaviours = extraction.candidates().stream()
                .map(Candidate::claim)
                .filter(claim -> claim.facet().equals(asked.facet()) && !claim.notApplicable())
                .map(claim -> Behaviour.of(claim.statement()))
                .filter(Behaviour::told)
                .toList();
        if (expected.isEmpty() || behaviours.isEmpty()) {
            return List.of();
        }
        Set<Slot> found = EnumSet.noneOf(Slot.class);
        behaviours.forEach(behaviour -> found.addAll(behaviour.slots()));
        return expected.stream()
                .filter(slot -> !found.contains(slot))
                .map(slot -> new Lack(
                        Trigger.INCOMPLETE,
                        Phrasing.quotable(behaviours.getFirst().statement()),
                        Phrasing.text(slot.wire()),
                        slot == Slot.RESPONSE && behaviours.stream().allMatch(Behaviour::onlyCondition)))
                .sorted(Comparator.comparing(Lack::grave).reversed())
                .toList();
    }
}
