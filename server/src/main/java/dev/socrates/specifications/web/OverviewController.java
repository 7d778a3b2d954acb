package dev.socrates.specifications.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.platform.Page;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Overview;
import dev.socrates.specifications.Overview.Found;
import dev.socrates.specifications.Overview.InProject;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What people ask across all their projects.
@RestController
@RequestMapping("/api/v1")
@Scoped(Scope.PROJECTS_READ)
class OverviewController {

    private final AccessPolicy policy;
    private final Overview overview;

    OverviewController(AccessPolicy policy, Overview overview) {
        this.policy = policy;
        this.overview = overview;
    }

    @GetMapping("/conflicts")
    @Tag(name = "Conflicts")
    @Operation(summary = "List the open conflicts of all my projects, newest first")
    OpenConflictList conflicts(
            @AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable Integer limit) {
        var found = overview.openConflicts(policy.readable(person), Page.limit(limit));
        return new OpenConflictList(found.stream().map(OpenConflictView::of).toList());
    }

    @GetMapping("/specifications")
    @Tag(name = "Specifications")
    @Operation(
            summary = "Find statements in all my projects, newest first",
            description = "Those that hold all words of `q`, in any order and case.")
    FoundList search(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable Integer limit) {
        var found = overview.search(policy.readable(person), SearchWords.of(q), Page.limit(limit));
        return new FoundList(found.stream().map(FoundView::of).toList());
    }

    record OpenConflictList(List<OpenConflictView> items) {}

    record OpenConflictView(
            UUID projectId,
            UUID conflictId,
            String kind,
            String domain,
            String severity,
            String explanation,
            Instant detectedAt) {

        static OpenConflictView of(InProject<Conflict> found) {
            var conflict = found.item();
            return new OpenConflictView(
                    found.project().value(),
                    conflict.id(),
                    conflict.kind().wire(),
                    conflict.domain().wire(),
                    conflict.severity().wire(),
                    conflict.explanation(),
                    conflict.detectedAt());
        }
    }

    record FoundList(List<FoundView> items) {}

    record FoundView(UUID projectId, UUID specificationId, String category, String statement, String status) {

        static FoundView of(InProject<Found> found) {
            var item = found.item();
            return new FoundView(
                    found.project().value(),
                    item.specification().value(),
                    item.category(),
                    item.statement(),
                    item.status());
        }
    }
}
