package dev.socrates.specifications.review;

import dev.socrates.engine.elicitation.Elicitation;
import dev.socrates.engine.elicitation.Exchange;
import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.review.Settled.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// What people usually leave out of a description like that of a project, and has not been dealt with here.
@Service
public class Unsaid {

    private final Projects projects;
    private final Standing standing;
    private final UnsaidRepository repository;
    private final Engines engines;
    private final CpuPool cpu;

    Unsaid(Projects projects, Standing standing, UnsaidRepository repository, Engines engines, CpuPool cpu) {
        this.projects = projects;
        this.standing = standing;
        this.repository = repository;
        this.engines = engines;
        this.cpu = cpu;
    }

    /// Questions that are likely to bring out something, the likeliest first. What the description or a current
    /// specification says is not asked, nor what somebody has answered or called needless.
    ///
    /// @param limit how many at most
    public List<Ask> of(ProjectAccess access, int limit) {
        return ranked(access).stream().limit(limit).toList();
    }

    /// What nobody has to answer, the latest first.
    public List<Settled> notNeeded(ProjectAccess access) {
        return repository.all(access.project()).stream()
                .filter(settled -> settled.outcome() == Outcome.NOT_NEEDED)
                .toList();
    }

    /// @throws SpecificationException.QuestionSettled when it was dealt with already
    /// @throws SpecificationException.Unknown when it is not asked in this project
    Ask find(ProjectAccess access, String question) {
        if (repository.all(access.project()).stream()
                .anyMatch(settled -> settled.question().equals(question))) {
            throw new SpecificationException.QuestionSettled();
        }
        return ranked(access).stream()
                .filter(ask -> ask.wording().id().equals(question))
                .findFirst()
                .orElseThrow(SpecificationException.Unknown::new);
    }

    private List<Ask> ranked(ProjectAccess access) {
        var text = told(access);
        var settled = repository.all(access.project());
        var elicitor = engines.of(access.pack()).elicitor();
        return cpu.call(() -> ranked(elicitor.about(text), settled));
    }

    /// What was answered stands among the statements, so no words are needed here.
    private static List<Ask> ranked(Elicitation elicitation, Collection<Settled> settled) {
        return elicitation.ranked(
                settled.stream().map(one -> new Exchange(one.question(), null)).toList());
    }

    private String told(ProjectAccess access) {
        Project project = projects.get(access);
        var statements = standing.known(access).current().stream()
                .map(specification -> specification.content().statement());
        return Stream.concat(Stream.of(project.name() + ".", project.description()), statements)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
