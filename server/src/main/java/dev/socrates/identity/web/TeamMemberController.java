package dev.socrates.identity.web;

import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamMember;
import dev.socrates.identity.teams.TeamMembers;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.platform.InvalidException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team_id}/members")
@Tag(name = "Teams")
class TeamMemberController {

    private final TeamMembers members;

    TeamMemberController(TeamMembers members) {
        this.members = members;
    }

    @GetMapping
    @Operation(
            summary = "Who is in a team",
            description = "Owners first. Addresses are shown to those who look after the members.")
    TeamMemberList list(@MayInTeam(TeamPermission.SEE) TeamAccess access) {
        boolean addresses = access.may(TeamPermission.MEMBERS);
        return new TeamMemberList(members.of(access).stream()
                .map(member -> TeamMemberView.of(member, addresses))
                .toList());
    }

    @DeleteMapping("/{user_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove somebody, or leave",
            description = "Everybody may leave. Owners remove anybody, leads remove developers and viewers. The last "
                    + "owner stays: 409 `last_owner`.")
    void remove(
            @MayInTeam(TeamPermission.LEAVE) TeamAccess access,
            @PathVariable("user_id") UUID user,
            @Parameter(hidden = true) HttpServletRequest request) {
        members.remove(access, new UserId(user), Clients.of(request));
    }

    @PutMapping("/{user_id}/role")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Change what somebody is in a team",
            description = "Owners decide about everybody, leads about developers and viewers, and nobody gives more "
                    + "than they have. It holds from the next request on.")
    void change(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @PathVariable("user_id") UUID user,
            @Valid @RequestBody WantedTeamRole body,
            @Parameter(hidden = true) HttpServletRequest request) {
        members.change(access, new UserId(user), role(body.role()), Clients.of(request));
    }

    @PostMapping("/{user_id}/role")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change what somebody is in a team", description = "The same as with PUT.")
    void changeByPost(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @PathVariable("user_id") UUID user,
            @Valid @RequestBody WantedTeamRole body,
            @Parameter(hidden = true) HttpServletRequest request) {
        change(access, user, body, request);
    }

    /// @throws InvalidException when there is none of this name
    static TeamRole role(String wire) {
        try {
            return TeamRole.ofWire(wire.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidException("role", "must be owner, lead, developer or viewer", "unknown_role");
        }
    }

    record WantedTeamRole(@NotBlank @Size(max = 20) String role) {}

    record TeamMemberList(List<TeamMemberView> items) {}

    /// @param email only for those who look after the members
    record TeamMemberView(
            UUID userId, String name, @Nullable String email, String role, Instant joinedAt) {

        static TeamMemberView of(TeamMember member, boolean address) {
            var person = member.person();
            return new TeamMemberView(
                    person.id().value(),
                    person.called(),
                    address ? person.email() : null,
                    member.role().wire(),
                    member.joinedAt());
        }
    }
}
