package dev.socrates.pages;

import dev.socrates.identity.Actor;
import dev.socrates.interviews.OpenQuestions;
import dev.socrates.pages.StartBoard.Card;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectFigures;
import dev.socrates.projects.ProjectFigures.Figures;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Overview;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the start page together, with a handful of queries however many projects there are.
@Component
class StartBoards {

    private static final int SHOWN = 5;
    private static final int CARDS = 8;

    private final AccessPolicy policy;
    private final Projects projects;
    private final ProjectFigures figures;
    private final Overview overview;
    private final OpenQuestions questions;
    private final Lately lately;

    StartBoards(
            AccessPolicy policy,
            Projects projects,
            ProjectFigures figures,
            Overview overview,
            OpenQuestions questions,
            Lately lately) {
        this.policy = policy;
        this.projects = projects;
        this.figures = figures;
        this.overview = overview;
        this.questions = questions;
        this.lately = lately;
    }

    StartBoard of(Actor person) {
        var readable = policy.readable(person);
        var all = projects.of(readable);
        var active = all.stream()
                .filter(project -> project.status() == Project.Status.ACTIVE)
                .toList();
        var open = only(readable, active);
        var numbers = figures.of(active.stream().map(Project::id).toList());
        var allowed = readable.stream().collect(Collectors.toMap(ProjectAccess::project, ProjectAccess::permissions));
        var cards = active.stream()
                .map(project -> new Card(
                        project,
                        numbers.getOrDefault(project.id(), Figures.NONE),
                        allowed.getOrDefault(project.id(), Set.of())))
                .toList();
        return new StartBoard(
                NextSteps.of(cards, overview.drafts(open)),
                questions.of(may(Permission.ANSWER, open), SHOWN),
                overview.openConflicts(may(Permission.RESOLVE, open), SHOWN),
                lately.of(readable, person.user()),
                cards.stream().limit(CARDS).toList(),
                Math.max(0, cards.size() - CARDS),
                names(all));
    }

    /// What waits for somebody who may do something about it.
    private static List<ProjectAccess> may(Permission permission, List<ProjectAccess> accesses) {
        return accesses.stream().filter(access -> access.may(permission)).toList();
    }

    private static List<ProjectAccess> only(List<ProjectAccess> readable, Collection<Project> projects) {
        var ids = projects.stream().map(Project::id).collect(Collectors.toSet());
        return readable.stream()
                .filter(access -> ids.contains(access.project()))
                .toList();
    }

    private static Map<ProjectId, String> names(List<Project> projects) {
        return projects.stream().collect(Collectors.toMap(Project::id, Project::name));
    }
}
