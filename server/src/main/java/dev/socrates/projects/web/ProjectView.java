package dev.socrates.projects.web;

import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectFigures.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// A project on the wire, with the figures that lists show.
public record ProjectView(
        UUID projectId,
        String name,
        String description,
        String kind,
        String pack,
        String status,
        String phase,
        BigDecimal maturityScore,
        int openConflicts,
        int specifications,
        Instant createdAt,
        Instant updatedAt,
        Instant lastActivityAt) {

    static ProjectView of(Project project, Figures figures, Instant lastActivity) {
        return new ProjectView(
                project.id().value(),
                project.name(),
                project.description(),
                project.kind(),
                project.pack(),
                project.status().wire(),
                project.phase().wire(),
                figures.maturityScore(),
                figures.openConflicts(),
                figures.specifications(),
                project.createdAt(),
                project.updatedAt(),
                lastActivity);
    }
}
