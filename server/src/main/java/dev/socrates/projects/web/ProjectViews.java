package dev.socrates.projects.web;

import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectFigures;
import dev.socrates.projects.ProjectFigures.Figures;
import dev.socrates.projects.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/// Shows projects together with their figures, for as many as there are in one query a source.
@Component
public class ProjectViews {

    private final ProjectFigures figures;

    private final Projects projects;

    ProjectViews(ProjectFigures figures, Projects projects) {
        this.figures = figures;
        this.projects = projects;
    }

    public List<ProjectView> of(List<Project> shown) {
        var ids = shown.stream().map(Project::id).toList();
        var numbers = figures.of(ids);
        var activity = projects.lastActivity(ids);
        return shown.stream()
                .map(project -> ProjectView.of(
                        project,
                        numbers.getOrDefault(project.id(), Figures.NONE),
                        activity.getOrDefault(project.id(), project.updatedAt())))
                .toList();
    }
}
