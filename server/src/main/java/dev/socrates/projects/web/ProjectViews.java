package dev.socrates.projects.web;

import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectFigures;
import dev.socrates.projects.ProjectFigures.Figures;
import java.util.List;
import org.springframework.stereotype.Component;

/// Shows projects together with their figures, for as many as there are in one query.
@Component
public class ProjectViews {

    private final ProjectFigures figures;

    ProjectViews(ProjectFigures figures) {
        this.figures = figures;
    }

    public List<ProjectView> of(List<Project> projects) {
        var numbers = figures.of(projects.stream().map(Project::id).toList());
        return projects.stream()
                .map(project -> ProjectView.of(project, numbers.getOrDefault(project.id(), Figures.NONE)))
                .toList();
    }
}
