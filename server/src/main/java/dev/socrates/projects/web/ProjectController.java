package dev.socrates.projects.web;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.ListOrder;
import dev.socrates.projects.May;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectPhases;
import dev.socrates.projects.Projects;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Projects")
@Scoped(value = Scope.PROJECTS_READ, writes = Scope.PROJECTS_WRITE)
class ProjectController {

    private static final String SOFTWARE = "software";
    private static final int LONGEST_QUERY = 200;

    private final Projects projects;
    private final ProjectPhases phases;
    private final ProjectViews views;

    ProjectController(Projects projects, ProjectPhases phases, ProjectViews views) {
        this.projects = projects;
        this.phases = phases;
        this.views = views;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a project")
    ProjectView create(@AuthenticationPrincipal SignedIn person, @Valid @RequestBody NewProject body) {
        var kind = Optional.ofNullable(body.kind()).orElse(SOFTWARE);
        if (!kind.equals(SOFTWARE)) {
            throw new InvalidException("kind", "must be software", "unknown_kind");
        }
        var description = Optional.ofNullable(body.description()).orElse("");
        return view(projects.create(person.user(), body.name().strip(), description, kind, SOFTWARE));
    }

    @GetMapping
    @Operation(
            summary = "List my projects, newest first",
            description = "`q` looks in name and description; `sort` is newest, activity or name.")
    ProjectPage list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(required = false) @Nullable Integer limit) {
        oneOf("status", status, Set.of("active", "archived", "completed"));
        oneOf("phase", phase, Set.of("discovery", "analysis", "design", "implementation"));
        oneOf("kind", kind, Set.of(SOFTWARE, "estimate", "career"));
        oneOf("sort", sort, Set.of("newest", "activity", "name"));
        if (q != null && q.length() > LONGEST_QUERY) {
            throw new InvalidException("q", "is longer than " + LONGEST_QUERY + " characters", "too_long");
        }
        if (skip < 0) {
            throw new InvalidException("skip", "must not be negative", "out_of_range");
        }
        var order = sort == null ? ListOrder.NEWEST : ListOrder.valueOf(sort.toUpperCase(Locale.ROOT));
        var wanted = new Projects.Wanted(q, status, phase, kind, order, cursor, skip, Page.limit(limit));
        var page = projects.list(person, wanted);
        return new ProjectPage(views.of(page.items()), page.nextCursor());
    }

    @GetMapping("/{project_id}")
    @Operation(summary = "Get a project")
    ProjectView get(@May(Permission.READ) ProjectAccess access) {
        return view(projects.get(access));
    }

    @PutMapping("/{project_id}")
    @Operation(summary = "Change name and description")
    ProjectView edit(@May(Permission.EDIT) ProjectAccess access, @Valid @RequestBody EditProject body) {
        return view(projects.edit(
                access,
                body.name().strip(),
                Optional.ofNullable(body.description()).orElse("")));
    }

    @PostMapping("/{project_id}/archive")
    @Operation(summary = "Archive a project", description = "It stays readable and takes no changes.")
    ProjectView archive(@May(Permission.MANAGE) ProjectAccess access) {
        return view(projects.archive(access));
    }

    @PostMapping("/{project_id}/restore")
    @Operation(summary = "Bring an archived or deleted project back")
    ProjectView restore(@May(Permission.RESTORE) ProjectAccess access) {
        return view(projects.restore(access));
    }

    @DeleteMapping("/{project_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a project", description = "Its owner can restore it.")
    void delete(@May(Permission.MANAGE) ProjectAccess access) {
        projects.delete(access);
    }

    @PostMapping("/{project_id}/phase/advance")
    @Operation(summary = "Go on to the next phase", description = """
                    409 with `details.blockers` while the gate is not met. With `from`, a project that has left that \
                    phase already stays where it is, so that a repeated call does not take a second step.""")
    ProjectView advance(
            @May(Permission.ADVANCE) ProjectAccess access, @RequestParam(required = false) @Nullable String from) {
        return view(phases.advance(access, leaving(from)));
    }

    @PostMapping("/{project_id}/phase/back")
    @Operation(summary = "Go back to the phase before", description = "`from` works as when going on.")
    ProjectView back(
            @May(Permission.ADVANCE) ProjectAccess access, @RequestParam(required = false) @Nullable String from) {
        return view(phases.goBack(access, leaving(from)));
    }

    private static @Nullable Phase leaving(@Nullable String from) {
        oneOf("from", from, Set.of("discovery", "analysis", "design", "implementation"));
        return from == null ? null : Phase.valueOf(from.toUpperCase(Locale.ROOT));
    }

    private ProjectView view(Project project) {
        return views.of(List.of(project)).getFirst();
    }

    private static void oneOf(String field, @Nullable String value, Set<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new InvalidException(
                    field, "must be one of " + allowed.stream().sorted().toList(), "unknown_value");
        }
    }

    record NewProject(
            @NotBlank @Size(max = 255) String name,
            @Size(max = 2000) @Nullable String description,
            @Nullable String kind) {}

    record EditProject(
            @NotBlank @Size(max = 255) String name,
            @Size(max = 2000) @Nullable String description) {}

    record ProjectPage(List<ProjectView> items, @Nullable String nextCursor) {}
}
