package dev.socrates.specifications.web;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Catalogue;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.web.SpecificationView.RevisionView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/specifications")
@Tag(name = "Specifications")
class SpecificationController {

    private final Specifications specifications;
    private final Catalogue catalogue;

    SpecificationController(Specifications specifications, Catalogue catalogue) {
        this.specifications = specifications;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(summary = "List specifications, newest first", description = "Deleted ones only with status=deleted.")
    SpecificationPage list(
            @May(Permission.READ) ProjectAccess access,
            @ParameterObject FilterParameters filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = catalogue.newest(access, filter.filter(), Page.decode(cursor), Page.limit(limit));
        return new SpecificationPage(
                page.items().stream().map(SpecificationView::of).toList(), page.nextCursor());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a statement by hand", description = "It is pending when it clashes with others.")
    ChangeView add(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody NewSpecification body) {
        return ChangeView.of(specifications.add(
                access,
                new Specifications.Statement(
                        new FacetId(body.category(), body.facet()),
                        lower(body.subject()),
                        body.key(),
                        body.statement().strip())));
    }

    @GetMapping("/{specification_id}")
    @Operation(summary = "Get a specification with its evidence", description = "The ETag is its revision.")
    ResponseEntity<SpecificationView> get(
            @May(Permission.READ) ProjectAccess access, @PathVariable("specification_id") UUID id) {
        return tagged(SpecificationView.of(specifications.get(access, new SpecificationId(id))));
    }

    @GetMapping("/{specification_id}/history")
    @Operation(summary = "All revisions of a specification, oldest first")
    RevisionPage history(@May(Permission.READ) ProjectAccess access, @PathVariable("specification_id") UUID id) {
        return new RevisionPage(specifications.history(access, new SpecificationId(id)).stream()
                .map(RevisionView::of)
                .toList());
    }

    @PutMapping("/{specification_id}")
    @Operation(
            summary = "Say it differently",
            description = "Adds a revision. Needs If-Match; 412 holds both texts when somebody was faster.")
    ResponseEntity<ChangeView> edit(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EditSpecification body) {
        var change = specifications.edit(
                access,
                new SpecificationId(id),
                IfMatch.revision(ifMatch),
                body.statement().strip());
        return ResponseEntity.ok()
                .eTag(Integer.toString(change.specification().revision()))
                .body(ChangeView.of(change));
    }

    @PostMapping("/{specification_id}/confirm")
    @Operation(summary = "Confirm a specification", description = "From then on its confidence is 1.")
    ChangeView confirm(@May(Permission.SPECIFY) ProjectAccess access, @PathVariable("specification_id") UUID id) {
        return ChangeView.of(specifications.confirm(access, new SpecificationId(id)));
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Confirm several specifications",
            description = "Those that wait or are gone are left as they are and named under `left`.")
    ConfirmedView confirmAll(@May(Permission.SPECIFY) ProjectAccess access, @Valid @RequestBody ConfirmAll body) {
        return ConfirmedView.of(specifications.confirm(
                access, body.ids().stream().map(SpecificationId::new).toList()));
    }

    @PostMapping("/{specification_id}/revert")
    @Operation(
            summary = "Go back to an earlier revision",
            description = "Adds a revision that says what that one said. With If-Match it is refused (412) when"
                    + " somebody has changed the specification since.")
    ResponseEntity<ChangeView> revert(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RevertSpecification body) {
        var change = specifications.revert(
                access, new SpecificationId(id), body.revision(), IfMatch.revisionOrNull(ifMatch));
        return ResponseEntity.ok()
                .eTag(Integer.toString(change.specification().revision()))
                .body(ChangeView.of(change));
    }

    @DeleteMapping("/{specification_id}")
    @Operation(summary = "Delete a specification", description = "Restore brings it back.")
    ChangeView delete(@May(Permission.SPECIFY) ProjectAccess access, @PathVariable("specification_id") UUID id) {
        return ChangeView.of(specifications.delete(access, new SpecificationId(id)));
    }

    @PostMapping("/{specification_id}/restore")
    @Operation(summary = "Bring a deleted specification back")
    ChangeView restore(@May(Permission.SPECIFY) ProjectAccess access, @PathVariable("specification_id") UUID id) {
        return ChangeView.of(specifications.restore(access, new SpecificationId(id)));
    }

    private static ResponseEntity<SpecificationView> tagged(SpecificationView view) {
        return ResponseEntity.ok().eTag(Integer.toString(view.revision())).body(view);
    }

    private static @Nullable String lower(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(t -> t.strip().toLowerCase(Locale.ROOT))
                .filter(t -> !t.isEmpty())
                .orElse(null);
    }

    record NewSpecification(
            @NotBlank @Size(max = 100) String category,
            @NotBlank @Size(max = 100) String facet,
            @Size(max = 100) @Nullable String subject,

            @Pattern(regexp = "[a-z][a-z0-9_]{0,99}", message = "must be snake_case") @Nullable
            String key,

            @NotBlank @Size(max = 2000) String statement) {}

    record EditSpecification(@NotBlank @Size(max = 2000) String statement) {}

    record RevertSpecification(@NotNull @Positive Integer revision) {}

    record ConfirmAll(@NotEmpty @Size(max = Page.MAX_LIMIT) List<@NotNull UUID> ids) {}

    record SpecificationPage(
            List<SpecificationView> items, @Nullable String nextCursor) {}

    record RevisionPage(List<RevisionView> items) {}
}
