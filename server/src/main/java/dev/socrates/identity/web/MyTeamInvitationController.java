package dev.socrates.identity.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.teams.MyTeamInvitations;
import dev.socrates.identity.web.TeamInvitationController.TeamInvitationView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What somebody can do who was asked into a team.
@RestController
@Scoped(value = Scope.TEAMS_READ, writes = Scope.TEAMS_WRITE)
@RequestMapping("/api/v1/team-invitations")
@Tag(name = "Teams")
class MyTeamInvitationController {

    private final MyTeamInvitations invitations;

    MyTeamInvitationController(MyTeamInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    @Operation(
            summary = "Invitations to me that are open, newest first",
            description = "Only for an address that has been verified.")
    MyTeamInvitationList mine(@AuthenticationPrincipal SignedIn person) {
        return new MyTeamInvitationList(
                invitations.of(person).stream().map(TeamInvitationView::of).toList());
    }

    @PostMapping("/accept")
    @Operation(
            summary = "Accept by the token of the mailed link",
            description = "The account must have the address that the mail was sent to.")
    JoinedTeam acceptByToken(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody TeamInvitationToken body,
            @Parameter(hidden = true) HttpServletRequest request) {
        return JoinedTeam.of(invitations.accept(person, body.token(), Clients.of(request)));
    }

    @PostMapping("/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decline by the token of the mailed link")
    void declineByToken(@Valid @RequestBody TeamInvitationToken body) {
        invitations.decline(body.token());
    }

    @PostMapping("/{invitation_id}/accept")
    @Operation(
            summary = "Accept an invitation",
            description = "Only one to an address that has been verified to be the caller's; all others are 404.")
    JoinedTeam accept(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            @Parameter(hidden = true) HttpServletRequest request) {
        return JoinedTeam.of(invitations.accept(person, id, Clients.of(request)));
    }

    @PostMapping("/{invitation_id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decline an invitation")
    void decline(@AuthenticationPrincipal SignedIn person, @PathVariable("invitation_id") UUID id) {
        invitations.decline(person, id);
    }

    record TeamInvitationToken(@NotBlank @Size(max = 100) String token) {

        @Override
        public String toString() {
            return "TeamInvitationToken[]";
        }
    }

    record MyTeamInvitationList(List<TeamInvitationView> items) {}

    record JoinedTeam(UUID teamId) {

        static JoinedTeam of(TeamId team) {
            return new JoinedTeam(team.value());
        }
    }
}
