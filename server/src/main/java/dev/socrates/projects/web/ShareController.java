package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.TeamPolicy;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Share;
import dev.socrates.projects.Shares;
import dev.socrates.projects.Shares.Shared;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The teams that a project is shared with. Here a team's id is a key into the project's shares and opens nothing of
/// the team: a project can be taken back from a team that one has left.
@RestController
@RequestMapping("/api/v1/projects/{project_id}/shares")
@Tag(name = "Teams")
class ShareController {

    private final Shares shares;
    private final TeamPolicy teams;

    ShareController(Shares shares, TeamPolicy teams) {
        this.shares = shares;
        this.teams = teams;
    }

    @GetMapping
    @Operation(summary = "The teams that a project is shared with")
    ShareList list(@May(Permission.READ) ProjectAccess access) {
        var shared = shares.of(access);
        var names = shares.called(shared);
        return new ShareList(
                shared.stream().map(one -> ShareView.of(one, names)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Share a project with a team",
            description = "One's own team only, and no further than one may go oneself. A member may do the smaller of "
                    + "what the level and the role in the team allow; nobody owns a project through a team.")
    ShareView share(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody NewShare body) {
        var team = teams.require(new TeamId(body.teamId()), person, TeamPermission.SEE);
        var shared = shares.share(access, team, level(body.permissionLevel()));
        return ShareView.of(shared, shares.called(List.of(shared)));
    }

    @PutMapping("/{team_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change what a team may do", description = "It holds from the next request on.")
    void change(
            @May(Permission.MEMBERS) ProjectAccess access,
            @PathVariable("team_id") UUID team,
            @Valid @RequestBody WantedLevel body) {
        shares.change(access, new TeamId(team), level(body.permissionLevel()));
    }

    @DeleteMapping("/{team_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop sharing with a team")
    void unshare(@May(Permission.MEMBERS) ProjectAccess access, @PathVariable("team_id") UUID team) {
        shares.unshare(access, new TeamId(team));
    }

    /// @throws InvalidException when there is none of this name
    static Share level(String wire) {
        try {
            return Share.ofWire(wire.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidException("permission_level", "must be read, write or admin", "unknown_level");
        }
    }

    record NewShare(
            @NotNull UUID teamId, @NotBlank @Size(max = 20) String permissionLevel) {}

    record WantedLevel(@NotBlank @Size(max = 20) String permissionLevel) {}

    record ShareList(List<ShareView> items) {}

    /// @param teamName null when the team is gone
    /// @param permissionLevel read, write or admin
    record ShareView(UUID teamId, @Nullable String teamName, String permissionLevel, UUID sharedBy, Instant sharedAt) {

        static ShareView of(Shared shared, Map<TeamId, String> names) {
            return new ShareView(
                    shared.team().value(),
                    names.get(shared.team()),
                    shared.level().wire(),
                    shared.by().value(),
                    shared.at());
        }
    }
}
