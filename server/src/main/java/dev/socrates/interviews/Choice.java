package dev.socrates.interviews;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.interview.Profile;
import dev.socrates.engine.interview.Situation;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Engines.Engine;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Chooses what would be asked next, without asking it.
@Component
class Choice {

    private final QuestionRepository repository;
    private final AskedSoFar history;
    private final Acquaintance acquaintance;
    private final Engines engines;
    private final Standing standing;

    Choice(
            QuestionRepository repository,
            AskedSoFar history,
            Acquaintance acquaintance,
            Engines engines,
            Standing standing) {
        this.repository = repository;
        this.history = history;
        this.acquaintance = acquaintance;
        this.engines = engines;
        this.standing = standing;
    }

    /// @param larger the next dial with which something would be asked; only where this one has come to its end
    record Chosen(Next next, @Nullable Dial larger) {}

    Chosen next(ProjectAccess access, Session session, Dial dial) {
        var situation = situation(access, session);
        var profile = acquaintance.with(access, session);
        var next = next(access, situation, profile, dial);
        return next instanceof Next.Ask
                ? new Chosen(next, null)
                : new Chosen(
                        next,
                        dial.larger()
                                .filter(other -> next(access, situation, profile, other) instanceof Next.Ask)
                                .findFirst()
                                .orElse(null));
    }

    private Next next(ProjectAccess access, Situation situation, Profile profile, Dial dial) {
        return engine(access).interviewer().next(situation, profile, dial.budget());
    }

    private Situation situation(ProjectAccess access, Session session) {
        var known = standing.known(access);
        var claims = known.current().stream().map(Specification::claim).toList();
        return new Situation(known.assessment(), claims, history.in(access), repository.spent(session.id()));
    }

    /// @throws InvalidException for a facet that the pack does not have
    Next about(ProjectAccess access, Session session, FacetId wish) {
        if (engine(access).pack().find(wish).isEmpty()) {
            throw new InvalidException("facet", "is not a facet of this project", "unknown_facet");
        }
        return engine(access)
                .interviewer()
                .about(wish, standing.assess(access), history.in(access), acquaintance.with(access, session));
    }

    /// The best questions of several facets, those that bring most first.
    List<Next.Ask> agenda(ProjectAccess access, Session session, int limit) {
        return engine(access)
                .interviewer()
                .agenda(standing.assess(access), history.in(access), acquaintance.with(access, session), limit);
    }

    private Engine engine(ProjectAccess access) {
        return engines.of(access.pack());
    }
}
