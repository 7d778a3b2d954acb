package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.MaturityHistory;
import dev.socrates.specifications.MaturityHistory.Course;
import dev.socrates.specifications.MaturityHistory.Milestone;
import dev.socrates.specifications.MaturityHistory.Point;
import dev.socrates.specifications.SpecificationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/maturity")
@Tag(name = "Status")
class MaturityController {

    private static final int DEFAULT_POINTS = 200;
    private static final int MAX_POINTS = 1000;

    private final MaturityHistory history;

    MaturityController(MaturityHistory history) {
        this.history = history;
    }

    @GetMapping("/history")
    @Operation(
            summary = "How maturity came about: each change of the score with its cause, and milestones on the way",
            description = """
                    The newest points, oldest first. While `earlier` is true, go on with the `seq` of the first \
                    point as `before`. A score holds until the next point.""")
    CourseView history(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = limit == null ? DEFAULT_POINTS : limit;
        if (most < 1 || most > MAX_POINTS) {
            throw new InvalidException("limit", "must be between 1 and " + MAX_POINTS, "out_of_range");
        }
        return CourseView.of(history.course(access, before == null ? Long.MAX_VALUE : before, most));
    }

    record CourseView(List<PointView> items, List<MilestoneView> milestones, boolean earlier) {

        static CourseView of(Course course) {
            return new CourseView(
                    course.points().stream().map(PointView::of).toList(),
                    course.milestones().stream().map(MilestoneView::of).toList(),
                    course.earlier());
        }
    }

    /// @param seq number of the entry in the project's log
    /// @param cause started, specified, revised, confirmed, removed, restored, conflict_resolved or imported
    /// @param specificationIds those that were changed with it
    record PointView(
            long seq,
            Instant at,
            BigDecimal maturityScore,
            BigDecimal delta,
            String cause,
            List<UUID> specificationIds,
            UUID actorId) {

        static PointView of(Point point) {
            return new PointView(
                    point.seq(),
                    point.at(),
                    point.score(),
                    point.delta(),
                    point.cause().wire(),
                    point.specifications().stream().map(SpecificationId::value).toList(),
                    point.actor());
        }
    }

    /// @param event phase_changed, conflict_detected or conflict_resolved
    /// @param detail the phase that was entered, the conflict's kind, or how it was resolved
    record MilestoneView(long seq, Instant at, BigDecimal maturityScore, String event, String detail, UUID actorId) {

        static MilestoneView of(Milestone milestone) {
            return new MilestoneView(
                    milestone.seq(),
                    milestone.at(),
                    milestone.score(),
                    milestone.event().wire(),
                    milestone.detail(),
                    milestone.actor());
        }
    }
}
