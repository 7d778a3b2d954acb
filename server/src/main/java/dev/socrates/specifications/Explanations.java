package dev.socrates.specifications;

import dev.socrates.engine.explain.Decision;
import dev.socrates.engine.explain.Decision.Topic;
import dev.socrates.engine.explain.Decision.Weight;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.text.Value;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/// Tells the story of a specification from what was kept when it was decided.
@Service
public class Explanations {

    private final Specifications specifications;
    private final Conflicts conflicts;
    private final Beginnings beginnings;
    private final Rewordings rewordings;
    private final Ledger ledger;
    private final Engines engines;
    private final CpuPool cpu;

    Explanations(
            Specifications specifications,
            Conflicts conflicts,
            Beginnings beginnings,
            Rewordings rewordings,
            Ledger ledger,
            Engines engines,
            CpuPool cpu) {
        this.specifications = specifications;
        this.conflicts = conflicts;
        this.beginnings = beginnings;
        this.rewordings = rewordings;
        this.ledger = ledger;
        this.engines = engines;
        this.cpu = cpu;
    }

    /// @throws SpecificationException.Unknown when the project has no such specification
    public Explanation of(ProjectAccess access, SpecificationId id) {
        var specification = specifications.get(access, id);
        var content = specification.content();
        var decisions = new ArrayList<Decision>();
        decisions.add(beginnings.of(access, content));
        decisions.add(facet(access, specification));
        decisions.add(confidence(content));
        decisions.add(WordingDecision.of(content));
        if (content.value() != null) {
            decisions.add(value(content.value()));
        }
        decisions.addAll(readings(access, content));
        conflicts.about(access, id).reversed().forEach(conflict -> decisions.add(conflict(conflict)));
        decisions.add(maturity(access, specification));
        decisions.add(history(access, specification));
        return new Explanation(specification, decisions, rewordings.of(access, specification));
    }

    private static Decision value(Value value) {
        var shown = value.display();
        var sentence = value instanceof Value.Words
                ? "No figure or name was found in it; it is compared by its words: " + shown + "."
                : "Its value was read as " + shown + ".";
        return Decision.of(Topic.VALUE, shown, sentence);
    }

    /// How it could be put otherwise, without the story.
    public Rewording rewording(ProjectAccess access, Specification specification) {
        return rewordings.of(access, specification);
    }

    private List<Decision> readings(ProjectAccess access, Content content) {
        var explainer = engines.of(access.pack()).explainer();
        return cpu.call(() -> explainer.of(content.statement()));
    }

    private Decision facet(ProjectAccess access, Specification specification) {
        var facet = engines.of(access.pack()).pack().facet(specification.facet());
        return Decision.of(
                Topic.FACET,
                specification.facet().toString(),
                "It is about %s: \"%s\" of \"%s\"."
                        .formatted(facet.title(), specification.key(), specification.subject()));
    }

    private static Decision confidence(Content content) {
        var figure = Figures.text(content.confidence());
        var sentence = content.confirmed()
                ? "A person confirmed it, so there is no doubt left."
                : "How sure it is that this was meant: " + figure + ". " + String.join(" ", content.reasons());
        return Decision.of(Topic.CONFIDENCE, figure, sentence.strip());
    }

    private static Decision conflict(Conflict conflict) {
        var words = new ArrayList<>(conflict.incoming().decidingWords());
        words.addAll(conflict.existing().decidingWords());
        var decision = conflict.decision();
        var settled = decision == null
                ? " Nobody has decided yet."
                : " Decided: " + decision.resolution().replace('_', ' ')
                        + (decision.notes() == null ? "." : " (" + decision.notes() + ").");
        return Decision.of(
                        Topic.CONFLICT,
                        conflict.kind().wire() + ", " + conflict.status().wire(),
                        conflict.explanation() + settled)
                .showing(words.stream().distinct().toList());
    }

    private Decision maturity(ProjectAccess access, Specification specification) {
        if (specification.status() != Status.CURRENT) {
            return Decision.of(
                    Topic.MATURITY,
                    "0",
                    "It earns nothing, because it is " + specification.status().wire() + ".");
        }
        return ledger.assess(access)
                .facet(specification.facet())
                .map(score -> earned(score, specification))
                .orElseGet(() -> Decision.of(Topic.MATURITY, "0", "Its facet is not part of this pack any more."));
    }

    private static Decision earned(FacetScore score, Specification specification) {
        var best = score.best();
        boolean counts = best != null && best.id().equals(specification.id().toString());
        var points = "%s of %s points".formatted(Progress.points(score.milliPoints()), Progress.points(score.of()));
        if (!counts) {
            return Decision.of(
                    Topic.MATURITY, "0", "Its facet earns " + points + " from another statement, which says more.");
        }
        var because = score.reasons().isEmpty() ? "." : ": " + String.join("; ", score.reasons()) + ".";
        return Decision.of(Topic.MATURITY, points, "It earns " + points + " of its facet" + because)
                .weighing(List.of(
                        new Weight("confidence", specification.content().confidence()),
                        new Weight("quality", specification.content().quality())));
    }

    private Decision history(ProjectAccess access, Specification specification) {
        var changes = specifications.history(access, specification.id()).stream()
                .map(revision -> revision.change())
                .toList();
        return Decision.of(
                Topic.HISTORY,
                specification.status().wire(),
                "Revision %d, now %s: %s."
                        .formatted(
                                specification.revision(),
                                specification.status().wire(),
                                String.join(", then ", changes)));
    }
}
