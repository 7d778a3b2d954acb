package dev.socrates.interviews;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.interview.Profile;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Agenda;
import dev.socrates.specifications.Engines;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Knows from the sessions of a project what was asked, and so what comes next.
@Component
class ProjectAgenda implements Agenda {

    private final AskedSoFar history;
    private final Engines engines;

    ProjectAgenda(AskedSoFar history, Engines engines) {
        this.history = history;
        this.engines = engines;
    }

    /// Facets whose questions were all put come last: somebody may still want to talk about them.
    @Override
    public List<Next.Ask> of(ProjectAccess access, Assessment assessment) {
        var interviewer = engines.of(access.pack()).interviewer();
        var asked = history.in(access);
        var agenda = interviewer.agenda(assessment, asked, Profile.ANYONE, Integer.MAX_VALUE);
        var covered = agenda.stream().map(ask -> ask.question().facet()).collect(Collectors.toSet());
        var rest = assessment.facets().stream()
                .filter(score -> score.missing() > 0)
                .map(FacetScore::facet)
                .filter(facet -> !covered.contains(facet))
                .flatMap(facet -> interviewer.about(facet, assessment, asked, Profile.ANYONE) instanceof Next.Ask ask
                        ? Stream.of(ask)
                        : Stream.empty());
        return Stream.concat(agenda.stream(), rest).toList();
    }
}
