package dev.socrates.pages;

import dev.socrates.identity.Actor;
import dev.socrates.interviews.OpenQuestions;
import dev.socrates.pages.StartBoard.Card;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectFigures;
import dev.socrates.projects.ProjectFigures.Figures;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Overview;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        var cards = active.stream()
                .map(project -> new Card(project, numbers.getOrDefault(project.id(), Figures.NONE)))
                .toList();
        return new StartBoard(
                NextSteps.of(cards, overview.drafts(open)),
                questions.of(open, SHOWN),
                overview.openConflicts(open, SHOWN),
                lately.of(readable, person.user()),
                cards.stream().limit(CARDS).toList(),
                Math.max(0, cards.size() - CARDS),
                names(all));
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
