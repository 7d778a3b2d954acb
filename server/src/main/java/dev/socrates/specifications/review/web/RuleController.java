package dev.socrates.specifications.review.web;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.RuleFinding;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.review.Rulings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/rules")
@Tag(name = "Specifications")
class RuleController {

    private final Rulings rulings;

    RuleController(Rulings rulings) {
        this.rulings = rulings;
    }

    @GetMapping
    @Operation(
            summary = "What the rules of the pack say to the current specifications",
            description = "Violations, the gravest first, and what cannot be judged before more is known.")
    RulingView rules(@May(Permission.READ) ProjectAccess access) {
        var ruling = rulings.of(access);
        return new RulingView(
                ruling.violations().stream().map(RuleFindingView::of).toList(),
                ruling.undecided().stream().map(RuleFindingView::of).toList());
    }

    record RulingView(List<RuleFindingView> violations, List<RuleFindingView> undecided) {}

    /// @param severity `error`, `warning` or `info`
    /// @param sentence the whole finding in words
    /// @param confidence 0 to 1: as sure as the least sure of the specifications that decided
    /// @param specificationIds those that decided
    /// @param open what would have to be known, as `category.facet.key`; empty for a violation
    record RuleFindingView(
            String ruleId,
            String name,
            String severity,
            String sentence,
            double confidence,
            List<UUID> specificationIds,
            List<String> open) {

        static RuleFindingView of(RuleFinding finding) {
            return new RuleFindingView(
                    finding.rule().id(),
                    finding.rule().name(),
                    finding.rule().severity().wire(),
                    finding.sentence(),
                    finding.confidence(),
                    finding.evidence().stream()
                            .map(Claim::id)
                            .map(UUID::fromString)
                            .distinct()
                            .toList(),
                    finding.open());
        }
    }
}
