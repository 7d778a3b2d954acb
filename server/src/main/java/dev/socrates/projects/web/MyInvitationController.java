package dev.socrates.projects.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.people.MyInvitations;
import dev.socrates.projects.people.MyInvitations.Joined;
import dev.socrates.projects.web.InvitationController.ProjectInvitationView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What somebody can do who was asked into a project. They have no access to it yet, so its id in a path is no more
/// than a key to the invitation.
@RestController
@Scoped(value = Scope.PROJECTS_READ, writes = Scope.PROJECTS_WRITE)
@RequestMapping("/api/v1")
@Tag(name = "People")
class MyInvitationController {

    private final MyInvitations invitations;

    MyInvitationController(MyInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/collaboration/invitations")
    @Operation(
            summary = "Invitations to me that are open, newest first",
            description = "Only for an address that has been verified.")
    MyInvitationList mine(@AuthenticationPrincipal SignedIn person) {
        return new MyInvitationList(
                invitations.of(person).stream().map(ProjectInvitationView::of).toList());
    }

    @PostMapping("/collaboration/invitations/{invitation_id}/accept")
    @Operation(
            summary = "Accept an invitation",
            description = "Only one to an address that has been verified to be the caller's; all others are 404. "
                    + "Accepting once more what one has accepted says the same again.")
    JoinedProject accept(@AuthenticationPrincipal SignedIn person, @PathVariable("invitation_id") UUID id) {
        return JoinedProject.of(invitations.accept(person, id));
    }

    @PostMapping("/projects/{invited_project_id}/invitations/{invitation_id}/accept")
    @Operation(summary = "Accept an invitation", description = "The same, with the project that it is to.")
    JoinedProject acceptInProject(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invited_project_id") UUID project,
            @PathVariable("invitation_id") UUID id) {
        return JoinedProject.of(invitations.accept(person, new ProjectId(project), id));
    }

    @PostMapping("/collaboration/invitations/{invitation_id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decline an invitation")
    void decline(@AuthenticationPrincipal SignedIn person, @PathVariable("invitation_id") UUID id) {
        invitations.decline(person, id);
    }

    @PostMapping("/invitations/{token}/accept")
    @Operation(
            summary = "Accept by the token of the mailed link",
            description = "The account must have the address that the mail was sent to: 403 `other_address`. What the "
                    + "link is worth no more is 404, with `details.status` for whoever holds the right token.")
    JoinedProject acceptByToken(@AuthenticationPrincipal SignedIn person, @PathVariable String token) {
        return JoinedProject.of(invitations.accept(person, token));
    }

    @PostMapping("/invitations/{token}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decline by the token of the mailed link")
    void declineByToken(@AuthenticationPrincipal SignedIn person, @PathVariable String token) {
        invitations.decline(person, token);
    }

    record MyInvitationList(List<ProjectInvitationView> items) {}

    /// @param role editor, viewer or custom
    record JoinedProject(
            UUID projectId, String role, @Nullable UUID roleId) {

        static JoinedProject of(Joined joined) {
            return new JoinedProject(
                    joined.project().value(),
                    joined.assignment().role().wire(),
                    joined.assignment().custom());
        }
    }
}
