package dev.socrates.identity.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.Team;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.Teams;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
@Scoped(value = Scope.TEAMS_READ, writes = Scope.TEAMS_WRITE)
@RequestMapping("/api/v1/teams")
@Tag(name = "Teams")
class TeamController {

    private final Teams teams;

    TeamController(Teams teams) {
        this.teams = teams;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a team", description = "Whoever makes it is its owner.")
    TeamView create(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody WrittenTeam body,
            @Parameter(hidden = true) HttpServletRequest request) {
        return TeamView.of(teams.create(person.user(), body.cleanName(), body.cleanDescription(), Clients.of(request)));
    }

    @GetMapping
    @Operation(summary = "My teams, newest first")
    TeamList list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page =
                teams.of(person.user(), Page.decode(cursor), Page.limit(limit)).map(TeamView::of);
        return new TeamList(page.items(), page.nextCursor());
    }

    @GetMapping("/{team_id}")
    @Operation(summary = "Get a team")
    TeamView get(@MayInTeam(TeamPermission.SEE) TeamAccess access) {
        return TeamView.of(teams.get(access));
    }

    @PutMapping("/{team_id}")
    @Operation(summary = "Change name and description", description = "For owners.")
    TeamView edit(@MayInTeam(TeamPermission.MANAGE) TeamAccess access, @Valid @RequestBody WrittenTeam body) {
        return TeamView.of(teams.edit(access, body.cleanName(), body.cleanDescription()));
    }

    @DeleteMapping("/{team_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete a team",
            description = "For owners, and for good. What was shared with it stays where it is, shared with nobody.")
    void delete(
            @MayInTeam(TeamPermission.MANAGE) TeamAccess access, @Parameter(hidden = true) HttpServletRequest request) {
        teams.delete(access, Clients.of(request));
    }

    record WrittenTeam(
            @NotBlank @Size(max = TeamForm.LONGEST_NAME) String name,

            @Size(max = TeamForm.LONGEST_DESCRIPTION) @Nullable
            String description) {

        String cleanName() {
            return name.strip();
        }

        String cleanDescription() {
            return Optional.ofNullable(description).orElse("").strip();
        }
    }

    record TeamList(List<TeamView> items, @Nullable String nextCursor) {}

    /// @param role what the caller is in it
    /// @param members how many there are
    record TeamView(
            UUID teamId,
            String name,
            String description,
            String role,
            int members,
            Instant createdAt,
            Instant updatedAt) {

        static TeamView of(Team team) {
            return new TeamView(
                    team.id().value(),
                    team.name(),
                    team.description(),
                    team.mine().wire(),
                    team.members(),
                    team.createdAt(),
                    team.updatedAt());
        }
    }
}
