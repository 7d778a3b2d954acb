package dev.socrates.specifications.web;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.Blocker;
import dev.socrates.engine.maturity.CategoryScore;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.Gate;
import dev.socrates.projects.May;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/status")
@Tag(name = "Status")
class StatusController {

    private final Projects projects;
    private final Standing standing;

    StatusController(Projects projects, Standing standing) {
        this.projects = projects;
        this.standing = standing;
    }

    @GetMapping
    @Operation(summary = "How complete the project is, category by category and facet by facet, and what is in the way")
    StatusView status(@May(Permission.READ) ProjectAccess access) {
        return StatusView.of(
                projects.get(access),
                standing.assess(access),
                standing.figures(access).openConflicts());
    }

    record StatusView(
            UUID projectId,
            String phase,
            String status,
            BigDecimal maturityScore,
            int openConflicts,
            List<CategoryView> categories,
            @Nullable GateView gate,
            @Nullable GateView belowGate) {

        static StatusView of(Project project, Assessment assessment, int openConflicts) {
            return new StatusView(
                    project.id().value(),
                    project.phase().wire(),
                    project.status().wire(),
                    assessment.score(),
                    openConflicts,
                    assessment.categories().stream().map(CategoryView::of).toList(),
                    Gate.outOf(project.phase(), assessment, openConflicts)
                            .map(GateView::of)
                            .orElse(null),
                    Gate.fallenBelow(project.phase(), assessment)
                            .map(GateView::of)
                            .orElse(null));
        }
    }

    /// @param score percent of the category's points, one decimal, rounded down
    /// @param coverage percent of its facets that are clear, one decimal, rounded down
    /// @param reasons what is missing or cost points, one entry a facet
    record CategoryView(
            String category,
            String title,
            BigDecimal points,
            BigDecimal earned,
            BigDecimal score,
            BigDecimal coverage,
            List<String> reasons,
            List<FacetView> facets) {

        static CategoryView of(CategoryScore category) {
            return new CategoryView(
                    category.id(),
                    category.title(),
                    fromMilli(category.of()),
                    fromMilli(category.milliPoints()),
                    category.score(),
                    clearShare(category),
                    category.facets().stream()
                            .filter(facet -> !facet.reasons().isEmpty())
                            .map(facet -> facet.title() + ": " + String.join("; ", facet.reasons()))
                            .toList(),
                    category.facets().stream().map(FacetView::of).toList());
        }
    }

    private static BigDecimal clearShare(CategoryScore category) {
        long clear = category.facets().stream()
                .filter(facet -> facet.state() == FacetScore.State.CLEAR)
                .count();
        return BigDecimal.valueOf(100 * clear)
                .divide(BigDecimal.valueOf(category.facets().size()), 1, RoundingMode.DOWN);
    }

    /// @param state clear, partial or missing
    /// @param statement the best statement that counts for it, as evidence
    record FacetView(
            String facet,
            String title,
            BigDecimal points,
            BigDecimal earned,
            String state,
            @Nullable String statement,
            @Nullable UUID specificationId,
            List<String> reasons) {

        static FacetView of(FacetScore facet) {
            var best = facet.best();
            return new FacetView(
                    facet.facet().facet(),
                    facet.title(),
                    fromMilli(facet.of()),
                    fromMilli(facet.milliPoints()),
                    facet.state().name().toLowerCase(Locale.ROOT),
                    best == null ? null : best.statement(),
                    best == null ? null : UUID.fromString(best.id()),
                    facet.reasons());
        }
    }

    /// @param required percent that opens it
    record GateView(String from, String to, int required, boolean met, List<Blocker> blockers) {

        static GateView of(Gate gate) {
            return new GateView(
                    gate.from().wire(), gate.to().wire(), gate.requiredPercent(), gate.met(), gate.blockers());
        }
    }

    private static BigDecimal fromMilli(int milli) {
        return BigDecimal.valueOf(milli, 3);
    }
}
