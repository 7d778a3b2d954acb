package dev.socrates.projects.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.platform.Page;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.Shares;
import dev.socrates.projects.Shares.SharedProject;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The same shares, seen from the team. Both sides are asked: one has to be in the team, and to look after the
/// people of the project.
@RestController
@RequestMapping("/api/v1/teams/{team_id}/projects")
@Tag(name = "Teams")
class TeamProjectController {

    private final Shares shares;
    private final AccessPolicy projects;

    TeamProjectController(Shares shares, AccessPolicy projects) {
        this.shares = shares;
        this.projects = projects;
    }

    @GetMapping
    @Operation(summary = "Projects that are shared with a team, newest first")
    SharedProjectPage list(
            @MayInTeam(TeamPermission.SEE) TeamAccess team,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = shares.with(team, person, Page.decode(cursor), Page.limit(limit))
                .map(SharedProjectView::of);
        return new SharedProjectPage(page.items(), page.nextCursor());
    }

    @PostMapping
    @Scoped(Scope.PROJECTS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Share one of my projects with a team",
            description = "A project whose people I look after, and no further than I may go myself.")
    SharedProjectView share(
            @MayInTeam(TeamPermission.SEE) TeamAccess team,
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ProjectToShare body) {
        var access = projects.require(new ProjectId(body.projectId()), person, Permission.MEMBERS);
        return SharedProjectView.of(
                shares.shared(access, shares.share(access, team, ShareController.level(body.permissionLevel()))));
    }

    @DeleteMapping("/{project_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop sharing a project with a team")
    void unshare(@MayInTeam(TeamPermission.SEE) TeamAccess team, @May(Permission.MEMBERS) ProjectAccess access) {
        shares.unshare(access, team.team());
    }

    record ProjectToShare(
            @NotNull UUID projectId,
            @NotBlank @Size(max = 20) String permissionLevel) {}

    record SharedProjectPage(
            List<SharedProjectView> items, @Nullable String nextCursor) {}

    /// @param permissionLevel read, write or admin
    record SharedProjectView(
            UUID projectId,
            String name,
            String status,
            String phase,
            String permissionLevel,
            UUID sharedBy,
            Instant sharedAt) {

        static SharedProjectView of(SharedProject one) {
            var project = one.project();
            var shared = one.shared();
            return new SharedProjectView(
                    project.id().value(),
                    project.name(),
                    project.status().wire(),
                    project.phase().wire(),
                    shared.level().wire(),
                    shared.by().value(),
                    shared.at());
        }
    }
}
