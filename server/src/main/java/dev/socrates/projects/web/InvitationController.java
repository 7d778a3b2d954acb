package dev.socrates.projects.web;

import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.people.Assignment;
import dev.socrates.projects.people.Invitations;
import dev.socrates.projects.people.Presented;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/// The invitations of a project, for whoever looks after its members.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "People")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping({
        "/projects/{project_id}/collaborators",
        "/projects/{project_id}/invitations",
        "/collaboration/projects/{project_id}/invite"
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite somebody by mail",
            description = "As editor, viewer, or custom with the `role_id` of a role of this project, and as nothing "
                    + "that may do more than the caller. The mailed link works once, for 14 days and for this address "
                    + "only, with or without an account. Whoever has been asked already is asked anew.")
    ProjectInvitationView invite(
            @May(Permission.MEMBERS) ProjectAccess access, @Valid @RequestBody ProjectInvite body) {
        return ProjectInvitationView.of(invitations.invite(
                access,
                body.email(),
                Assignment.wanted(body.role(), body.roleId()),
                Optional.ofNullable(body.message()).orElse("")));
    }

    @GetMapping("/projects/{project_id}/invitations")
    @Operation(
            summary = "Invitations of a project, newest first",
            description = "Those that are over stay for 90 days.")
    ProjectInvitationPage list(
            @May(Permission.MEMBERS) ProjectAccess access,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page =
                invitations.of(access, Page.decode(cursor), Page.limit(limit)).map(ProjectInvitationView::of);
        return new ProjectInvitationPage(page.items(), page.nextCursor());
    }

    @PostMapping("/projects/{project_id}/invitations/{invitation_id}/resend")
    @Operation(
            summary = "Send an invitation once more",
            description = "With a new link and another 14 days; the link before does not work any more.")
    ProjectInvitationView resend(
            @May(Permission.MEMBERS) ProjectAccess access, @PathVariable("invitation_id") UUID id) {
        return ProjectInvitationView.of(invitations.resend(access, id));
    }

    @DeleteMapping("/projects/{project_id}/invitations/{invitation_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    void revoke(@May(Permission.MEMBERS) ProjectAccess access, @PathVariable("invitation_id") UUID id) {
        invitations.revoke(access, id);
    }

    record ProjectInvite(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 20) String role,
            @Nullable UUID roleId,

            @Size(max = Invitations.LONGEST_MESSAGE) @Nullable
            String message) {

        @Override
        public String toString() {
            return "ProjectInvite[" + role + "]";
        }
    }

    record ProjectInvitationPage(
            List<ProjectInvitationView> items, @Nullable String nextCursor) {}

    /// @param role editor, viewer or custom
    /// @param roleName of the project's own; null when it is none, or gone
    /// @param status pending, accepted, declined, expired or revoked
    /// @param inviter what others call them; null when the account is gone
    record ProjectInvitationView(
            UUID invitationId,
            UUID projectId,
            String projectName,
            String email,
            String role,
            @Nullable UUID roleId,
            @Nullable String roleName,
            String message,
            String status,
            UUID invitedBy,
            @Nullable String inviter,
            Instant createdAt,
            Instant sentAt,
            Instant expiresAt) {

        static ProjectInvitationView of(Presented presented) {
            var invitation = presented.invitation();
            return new ProjectInvitationView(
                    invitation.id(),
                    invitation.project().value(),
                    presented.projectName(),
                    invitation.email(),
                    invitation.assignment().role().wire(),
                    invitation.assignment().custom(),
                    presented.role() == null ? null : presented.role().name(),
                    invitation.message(),
                    invitation.status().wire(),
                    invitation.invitedBy().value(),
                    presented.inviter() == null ? null : presented.inviter().called(),
                    invitation.createdAt(),
                    invitation.sentAt(),
                    invitation.expiresAt());
        }
    }
}
