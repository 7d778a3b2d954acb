package dev.socrates.projects;

import dev.socrates.engine.maturity.Phase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// On through the phases of a project, and back.
@Service
public class ProjectPhases {

    private final ProjectRepository repository;
    private final PhaseGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectPhases(ProjectRepository repository, PhaseGate gate, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /// On to the next phase, if the gate is met.
    ///
    /// @throws ProjectException.GateClosed with the blockers
    @Transactional
    public Project advance(ProjectAccess access) {
        return advance(access, null);
    }

    /// @param leaving where the person saw the project; when it has left there already, nothing is done, so that
    ///     a second click does not take a second step
    @Transactional
    public Project advance(ProjectAccess access, @Nullable Phase leaving) {
        var from = repository.lockPhase(access.project());
        if (leaving != null && leaving != from) {
            return project(access);
        }
        var to = from.next().orElseThrow(() -> new ProjectException.NoSuchPhase("Implementation is the last phase."));
        var verdict = gate.check(access, from);
        if (!verdict.met()) {
            throw new ProjectException.GateClosed(to.wire(), verdict.blockers());
        }
        return move(access, from, to);
    }

    /// Back to the phase before; always allowed.
    @Transactional
    public Project goBack(ProjectAccess access) {
        return goBack(access, null);
    }

    /// @param leaving as in [#advance]
    @Transactional
    public Project goBack(ProjectAccess access, @Nullable Phase leaving) {
        var from = repository.lockPhase(access.project());
        if (leaving != null && leaving != from) {
            return project(access);
        }
        var to = from.previous().orElseThrow(() -> new ProjectException.NoSuchPhase("Discovery is the first phase."));
        return move(access, from, to);
    }

    /// The phase in which an imported project stands; its gates were met where it comes from.
    @Transactional
    public void adopt(ProjectAccess access, Phase phase) {
        var from = repository.lockPhase(access.project());
        if (from != phase) {
            move(access, from, phase);
        }
    }

    private Project move(ProjectAccess access, Phase from, Phase to) {
        repository.move(access.project(), to, clock.instant());
        events.publishEvent(new ProjectChange.PhaseMoved(access.project(), access.user(), from, to));
        return project(access);
    }

    private Project project(ProjectAccess access) {
        return repository.find(access.project()).orElseThrow(ProjectException.Unknown::new);
    }
}
