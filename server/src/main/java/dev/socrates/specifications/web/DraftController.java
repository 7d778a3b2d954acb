package dev.socrates.specifications.web;

import dev.socrates.files.TextFiles;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.DraftDecisions;
import dev.socrates.specifications.Drafts;
import dev.socrates.specifications.OpenChanges;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.web.DraftViews.ConfirmedDraftsView;
import dev.socrates.specifications.web.DraftViews.DocumentView;
import dev.socrates.specifications.web.DraftViews.DraftIdsView;
import dev.socrates.specifications.web.DraftViews.DraftedView;
import dev.socrates.specifications.web.DraftViews.WaitingDraftsView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/projects/{project_id}")
@Tag(name = "Drafts")
class DraftController {

    private final Drafts drafts;
    private final DraftDecisions decisions;
    private final OpenChanges changes;
    private final TextFiles files;

    DraftController(Drafts drafts, DraftDecisions decisions, OpenChanges changes, TextFiles files) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.changes = changes;
        this.files = files;
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Read a text into draft specifications",
            description = "They count for nothing until somebody confirms them.")
    DraftedView draft(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody NewText body) {
        var name = Optional.ofNullable(body.name()).orElse("");
        return DraftedView.of(drafts.draft(access, files.pasted(name, body.text())));
    }

    @PostMapping(path = "/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Read a file into draft specifications",
            description = "Plain text, Markdown, HTML, PDF or Word (.docx), told by its content, up to 5 MB.")
    DraftedView upload(@May(Permission.SPECIFY) ProjectAccess access, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return DraftedView.of(drafts.draft(access, files.read(name, file.getBytes())));
    }

    @GetMapping("/drafts")
    @Operation(
            summary = "List the drafts that wait, with their documents",
            description =
                    "And where they get into the way of what holds, of drafts of other documents or of what waits in a conflict.")
    WaitingDraftsView list(@May(Permission.READ) ProjectAccess access) {
        return WaitingDraftsView.of(drafts.waiting(access), changes.overlaps(access));
    }

    @PostMapping("/drafts/confirm")
    @Operation(
            summary = "Confirm drafts",
            description = "One that clashes waits as pending with a conflict; one that repeats is superseded.")
    ConfirmedDraftsView confirm(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody DraftChoice choice) {
        return ConfirmedDraftsView.of(decisions.confirm(access, choice.chosen()));
    }

    @PostMapping("/drafts/reject")
    @Operation(summary = "Reject drafts")
    DraftIdsView reject(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody DraftChoice choice) {
        return DraftIdsView.of(decisions.reject(access, choice.chosen()));
    }

    @PostMapping("/drafts/take-back")
    @Operation(summary = "Let rejected drafts wait again")
    DraftIdsView takeBack(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody SomeDrafts some) {
        return DraftIdsView.of(decisions.takeBack(access, some.all()).stream()
                .map(one -> one.id())
                .toList());
    }

    @GetMapping("/documents/{document_id}")
    @Operation(summary = "Get the text that evidence of the kind document points into")
    DocumentView document(@May(Permission.READ) ProjectAccess access, @PathVariable("document_id") UUID id) {
        return drafts.document(access, id).map(DocumentView::of).orElseThrow(SpecificationException.Unknown::new);
    }

    /// @param name how people will recognise it, such as the file's name
    record NewText(
            @NotBlank @Size(max = TextFiles.LONGEST) String text,
            @Size(max = 200) @Nullable String name) {}

    /// Either some ids, or all drafts of the project.
    record DraftChoice(
            @Size(min = 1, max = 1000) @Nullable List<@NotNull UUID> ids,
            @Nullable Boolean all) {

        @Nullable
        List<SpecificationId> chosen() {
            boolean everything = Boolean.TRUE.equals(all);
            if (everything == (ids != null)) {
                throw new InvalidException("ids", "give either ids or all: true", "invalid_choice");
            }
            return ids == null ? null : ids.stream().map(SpecificationId::new).toList();
        }
    }

    record SomeDrafts(@NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids) {

        List<SpecificationId> all() {
            return ids.stream().map(SpecificationId::new).toList();
        }
    }
}
