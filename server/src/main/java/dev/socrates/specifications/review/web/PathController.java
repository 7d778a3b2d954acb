package dev.socrates.specifications.review.web;

import dev.socrates.engine.interview.Paths;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.review.Prospects;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/paths")
@Tag(name = "Status")
class PathController {

    private final Prospects prospects;

    PathController(Prospects prospects) {
        this.prospects = prospects;
    }

    @GetMapping
    @Operation(
            summary = "Closing the gaps now, compared with building sooner",
            description = "Costs are in points of effort: closing a gap takes 100 to 400, by how much harm its absence "
                    + "does. They compare the ways of one project; they are neither hours nor money. A way is "
                    + "recommended by its expected cost plus one standard deviation, not because it is cheap now.")
    PathList list(@May(Permission.READ) ProjectAccess access) {
        var paths = prospects.of(access);
        return new PathList(
                paths.all().stream().map(PathView::of).toList(),
                paths.recommended().kind().wire(),
                paths.explanation());
    }

    record PathList(List<PathView> items, String recommended, String explanation) {}

    /// @param kind `thorough`, `greedy` or `stop_now`
    /// @param questions how many at least: gaps that are closed and conflicts that are settled
    /// @param immediate what is spent now
    /// @param probability of rework, 0 to 0.99
    /// @param risk `low`, `medium` or `high`
    /// @param rework what is spent again if it comes to that
    /// @param expected immediate + probability x rework
    /// @param deviation one standard deviation of the cost
    /// @param gain percent points of maturity
    record PathView(
            String kind,
            int questions,
            int immediate,
            double probability,
            String risk,
            int rework,
            double expected,
            double deviation,
            double gain) {

        static PathView of(Paths.Way way) {
            return new PathView(
                    way.kind().wire(),
                    way.questions(),
                    way.immediate(),
                    way.probability(),
                    way.risk().wire(),
                    way.rework(),
                    way.expected(),
                    way.deviation(),
                    way.gain());
        }
    }
}
