package dev.socrates.interviews;

import dev.socrates.engine.interview.Asked;
import dev.socrates.engine.interview.Next;
import dev.socrates.engine.interview.Profile;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Agenda;
import dev.socrates.specifications.Engines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Knows from the sessions of a project what was asked, and so what comes next.
@Component
class ProjectAgenda implements Agenda {

    private final InterviewRepository repository;
    private final Engines engines;

    ProjectAgenda(InterviewRepository repository, Engines engines) {
        this.repository = repository;
        this.engines = engines;
    }

    /// Facets whose questions were all put come last: somebody may still want to talk about them.
    @Override
    public List<Next.Ask> of(ProjectAccess access, Assessment assessment) {
        var interviewer = engines.of(access.pack()).interviewer();
        var asked = asked(access);
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

    private List<Asked> asked(ProjectAccess access) {
        var asked = new ArrayList<Asked>();
        for (var put : repository.put(access.project())) {
            if (put.template() != null) {
                var outcome = Asked.Outcome.valueOf(put.status().name());
                asked.add(new Asked(put.template(), put.facet(), outcome, asked.size()));
            }
        }
        return asked;
    }
}
