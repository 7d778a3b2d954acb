package dev.socrates.projects.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.people.Assignment;
import dev.socrates.projects.people.CustomRole;
import dev.socrates.projects.people.Invitation.Status;
import dev.socrates.projects.people.Invitations;
import dev.socrates.projects.people.Member;
import dev.socrates.projects.people.Members;
import dev.socrates.projects.people.Presented;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who is in a project as what, under the paths of both documents.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "People")
class CollaboratorController {

    private static final String ACTIVE = "active";
    private static final String PENDING = "pending";

    private final Members members;
    private final Invitations invitations;

    CollaboratorController(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping({"/projects/{project_id}/collaborators", "/collaboration/projects/{project_id}/collaborators"})
    @Operation(
            summary = "Who is in a project",
            description = "The owner first. Addresses, and those who have been asked (`status` pending), are shown to "
                    + "whoever looks after the members. Who comes through a team alone is not among them.")
    CollaboratorList list(
            @May(Permission.READ) ProjectAccess access, @RequestParam(required = false) @Nullable String status) {
        if (status != null && !Set.of(ACTIVE, PENDING).contains(status)) {
            throw new InvalidException("status", "must be active or pending", "unknown_value");
        }
        boolean looksAfter = access.may(Permission.MEMBERS);
        var items = new ArrayList<CollaboratorView>();
        if (!PENDING.equals(status)) {
            members.of(access).forEach(member -> items.add(CollaboratorView.of(member, looksAfter)));
        }
        if (looksAfter && !ACTIVE.equals(status)) {
            invitations.unanswered(access).stream()
                    .filter(one -> one.invitation().status() == Status.PENDING)
                    .forEach(one -> items.add(CollaboratorView.of(one)));
        }
        return new CollaboratorList(items);
    }

    @PutMapping({
        "/projects/{project_id}/collaborators/{user_id}",
        "/projects/{project_id}/collaborators/{user_id}/role",
        "/collaboration/projects/{project_id}/collaborators/{user_id}/role"
    })
    @Operation(
            summary = "Change what somebody is in a project",
            description = "To editor, viewer, or custom with the `role_id` of a role of this project, and to nothing "
                    + "that may do more than the caller. The owner changes by handing over only. It holds from the "
                    + "next request on.")
    CollaboratorView change(
            @May(Permission.MEMBERS) ProjectAccess access,
            @Parameter(description = "id or username") @PathVariable("user_id") String user,
            @Valid @RequestBody WantedRole body) {
        var member = members.named(access, user).user();
        members.change(access, member, Assignment.wanted(body.role(), body.roleId()));
        return CollaboratorView.of(members.named(access, member.toString()), true);
    }

    @DeleteMapping({
        "/projects/{project_id}/collaborators/{user_id}",
        "/collaboration/projects/{project_id}/collaborators/{user_id}"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Scoped(Scope.PROJECTS_MANAGE)
    @Operation(
            summary = "Remove somebody, or leave",
            description = "Everybody may leave but the owner: 409 `last_owner`. Others are removed by whoever looks "
                    + "after the members.")
    void remove(
            @May(Permission.READ) ProjectAccess access,
            @Parameter(description = "id or username") @PathVariable("user_id") String user) {
        members.remove(access, members.named(access, user).user());
    }

    record WantedRole(
            @NotBlank @Size(max = 20) String role, @Nullable UUID roleId) {}

    record CollaboratorList(List<CollaboratorView> items) {}

    /// @param userId null for somebody who has only been asked
    /// @param invitationId only for somebody who has been asked
    /// @param name null when the account is gone, and for somebody who has been asked
    /// @param email only for those who look after the members
    /// @param role owner, editor, viewer or custom
    /// @param status active or pending
    record CollaboratorView(
            @Nullable UUID userId,
            @Nullable UUID invitationId,
            @Nullable String name,
            @Nullable String username,
            @Nullable String email,
            String role,
            @Nullable UUID roleId,
            @Nullable String roleName,
            String status,
            @Nullable Instant joinedAt,
            @Nullable Instant expiresAt) {

        static CollaboratorView of(Member member, boolean address) {
            var person = member.person();
            return new CollaboratorView(
                    member.user().value(),
                    null,
                    person == null ? null : person.called(),
                    person == null ? null : person.username(),
                    person == null || !address ? null : person.email(),
                    member.assignment().role().wire(),
                    member.assignment().custom(),
                    name(member.custom()),
                    ACTIVE,
                    member.joinedAt(),
                    null);
        }

        static CollaboratorView of(Presented asked) {
            var invitation = asked.invitation();
            return new CollaboratorView(
                    null,
                    invitation.id(),
                    null,
                    null,
                    invitation.email(),
                    invitation.assignment().role().wire(),
                    invitation.assignment().custom(),
                    name(asked.role()),
                    PENDING,
                    null,
                    invitation.expiresAt());
        }

        private static @Nullable String name(@Nullable CustomRole role) {
            return role == null ? null : role.name();
        }
    }
}
