package dev.socrates.specifications;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.Gate;
import dev.socrates.engine.maturity.Phase;
import dev.socrates.projects.PhaseGate;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectFigures;
import dev.socrates.projects.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Where a project stands: what is known, facet by facet, and whether its gates are met.
@Service
public class Standing implements PhaseGate, ProjectFigures {

    private final StateRepository states;
    private final Knowledge knowledge;
    private final Ledger ledger;

    Standing(StateRepository states, Knowledge knowledge, Ledger ledger) {
        this.states = states;
        this.knowledge = knowledge;
        this.ledger = ledger;
    }

    /// What counts now, and what it comes to.
    public record Assessed(List<Specification> current, Assessment assessment) {

        public Assessed {
            current = List.copyOf(current);
        }
    }

    public Assessed known(ProjectAccess access) {
        var known = knowledge.of(access);
        return new Assessed(known.current(), ledger.assess(access, known));
    }

    public Assessment assess(ProjectAccess access) {
        return ledger.assess(access);
    }

    public Figures figures(ProjectAccess access) {
        return of(List.of(access.project())).getOrDefault(access.project(), Figures.NONE);
    }

    @Override
    public Map<ProjectId, Figures> of(Collection<ProjectId> projects) {
        return projects.isEmpty() ? Map.of() : states.figures(projects);
    }

    /// Locks the project's state, so that no answer can open a conflict between the check and the move.
    @Override
    public Gate check(ProjectAccess access, Phase leaving) {
        ledger.lock(access);
        return Gate.outOf(leaving, ledger.assess(access), figures(access).openConflicts())
                .orElseThrow(() -> new IllegalStateException("there is no gate out of " + leaving));
    }
}
