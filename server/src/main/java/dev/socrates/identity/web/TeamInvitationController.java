package dev.socrates.identity.web;

import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamInvitation;
import dev.socrates.identity.teams.TeamInvitations;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team_id}")
@Tag(name = "Teams")
class TeamInvitationController {

    private final TeamInvitations invitations;

    TeamInvitationController(TeamInvitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/invite")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite somebody by mail",
            description = "Owners to any role, leads as developer or viewer. The mailed link works once, for 14 days "
                    + "and for this address only, with or without an account.")
    TeamInvitationView invite(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access, @Valid @RequestBody TeamInvite body) {
        return TeamInvitationView.of(invitations.invite(access, body.email(), TeamMemberController.role(body.role())));
    }

    @PostMapping("/members")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask somebody to become a member",
            description = "The same as `invite`: nobody is put into a team unasked.")
    TeamInvitationView add(@MayInTeam(TeamPermission.MEMBERS) TeamAccess access, @Valid @RequestBody TeamInvite body) {
        return invite(access, body);
    }

    @GetMapping("/invitations")
    @Operation(summary = "Invitations of a team, newest first", description = "Those that are over stay for 90 days.")
    TeamInvitationPage list(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page =
                invitations.of(access, Page.decode(cursor), Page.limit(limit)).map(TeamInvitationView::of);
        return new TeamInvitationPage(page.items(), page.nextCursor());
    }

    @PostMapping("/invitations/{invitation_id}/resend")
    @Operation(
            summary = "Send an invitation once more",
            description = "With a new link and another 14 days; the link before does not work any more.")
    TeamInvitationView resend(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access, @PathVariable("invitation_id") UUID id) {
        return TeamInvitationView.of(invitations.resend(access, id));
    }

    @DeleteMapping("/invitations/{invitation_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    void revoke(@MayInTeam(TeamPermission.MEMBERS) TeamAccess access, @PathVariable("invitation_id") UUID id) {
        invitations.revoke(access, id);
    }

    record TeamInvite(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 20) String role) {}

    record TeamInvitationPage(
            List<TeamInvitationView> items, @Nullable String nextCursor) {}

    /// @param status pending, accepted, declined, expired or revoked
    record TeamInvitationView(
            UUID invitationId,
            UUID teamId,
            String teamName,
            String email,
            String role,
            String status,
            UUID invitedBy,
            String inviter,
            Instant createdAt,
            Instant expiresAt) {

        static TeamInvitationView of(TeamInvitation invitation) {
            return new TeamInvitationView(
                    invitation.id(),
                    invitation.team().value(),
                    invitation.teamName(),
                    invitation.email(),
                    invitation.role().wire(),
                    invitation.status().wire(),
                    invitation.invitedBy().value(),
                    invitation.inviter(),
                    invitation.createdAt(),
                    invitation.expiresAt());
        }
    }
}
