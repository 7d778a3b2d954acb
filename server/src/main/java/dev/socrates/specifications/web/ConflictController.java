package dev.socrates.specifications.web;

import dev.socrates.engine.conflict.Option;
import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Detection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Conflicts")
class ConflictController {

    private final Conflicts conflicts;
    private final Detection detection;
    private final ConflictViews views;

    ConflictController(Conflicts conflicts, Detection detection, ConflictViews views) {
        this.conflicts = conflicts;
        this.detection = detection;
        this.views = views;
    }

    @GetMapping("/projects/{project_id}/conflicts")
    @Operation(summary = "List the conflicts of a project, newest first")
    ConflictPage list(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var wanted = ConflictFilter.of(status, kind, severity);
        var page = conflicts.list(access, wanted, Page.decode(cursor), Page.limit(limit));
        return new ConflictPage(views.of(access, page.items()), page.nextCursor());
    }

    @PostMapping("/projects/{project_id}/conflicts/detect")
    @Operation(
            summary = "Look for conflicts and duplicates among all current statements",
            description = "Of two that cannot both hold the later one waits from now on. Duplicates hold nothing up. "
                    + "Pairs that are open or that somebody has decided to keep are not reported again.")
    DetectionView detect(@May(Permission.RESOLVE) ProjectAccess access) {
        var detected = detection.detect(access);
        var progress = detected.progress();
        return new DetectionView(
                detected.compared(),
                views.of(access, detected.opened()),
                progress.openConflicts(),
                progress.score(),
                progress.delta(),
                progress.reasons());
    }

    @GetMapping("/conflicts/{conflict_id}")
    @Operation(summary = "Get a conflict with both statements")
    ConflictView get(@May(Permission.READ) ProjectAccess access, @PathVariable("conflict_id") UUID id) {
        return views.of(access, List.of(conflicts.get(access, id))).getFirst();
    }

    @GetMapping("/conflicts/{conflict_id}/options")
    @Operation(summary = "What can be decided, best first")
    OptionList options(@May(Permission.READ) ProjectAccess access, @PathVariable("conflict_id") UUID id) {
        return new OptionList(
                conflicts.options(access, id).stream().map(OptionView::of).toList());
    }

    @PostMapping("/conflicts/{conflict_id}/resolve")
    @Operation(summary = "Decide a conflict", description = "Changes the specifications and records who decided.")
    ResolutionView resolve(
            @May(Permission.RESOLVE) ProjectAccess access,
            @PathVariable("conflict_id") UUID id,
            @Valid @RequestBody ResolveConflict body) {
        var verdict = new Conflicts.Verdict(
                ConflictFilter.resolution(body.resolution()), body.resolutionNotes(), body.statement(), body.scope());
        var resolved = conflicts.resolve(access, id, verdict);
        var progress = resolved.progress();
        return new ResolutionView(
                views.of(access, List.of(resolved.conflict())).getFirst(),
                progress.openConflicts(),
                progress.score(),
                progress.delta(),
                progress.reasons());
    }

    record ResolveConflict(
            @NotBlank @Size(max = 20) String resolution,
            @Size(max = 2000) @Nullable String resolutionNotes,
            @Size(max = 2000) @Nullable String statement,
            @Size(max = 100) @Nullable String scope) {}

    record ConflictPage(List<ConflictView> items, @Nullable String nextCursor) {}

    /// @param compared how many statements
    /// @param conflicts what nobody had noticed
    record DetectionView(
            int compared,
            List<ConflictView> conflicts,
            int openConflicts,
            BigDecimal maturityScore,
            BigDecimal maturityDelta,
            List<String> reasons) {}

    record OptionList(List<OptionView> options) {}

    record OptionView(
            String value,
            String label,
            String description,
            double score,
            String rationale,
            @Nullable String proposedStatement) {

        static OptionView of(Option option) {
            return new OptionView(
                    option.value(),
                    option.label(),
                    option.description(),
                    option.score(),
                    option.rationale(),
                    option.proposedStatement());
        }
    }

    record ResolutionView(
            ConflictView conflict,
            int openConflicts,
            BigDecimal maturityScore,
            BigDecimal maturityDelta,
            List<String> reasons) {}
}
