package dev.socrates.projects.people;

import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.ProjectId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Nobody lets others do more than they may do themselves: when they say so, and, for what they have promised by
/// an invitation, also when it is taken up.
@Component
class Granting {

    private final RoleRepository roles;
    private final AccessPolicy policy;
    private final People people;

    Granting(RoleRepository roles, AccessPolicy policy, People people) {
        this.roles = roles;
        this.policy = policy;
        this.people = people;
    }

    /// @throws ProjectException.Forbidden for somebody who does not look after the people of the project
    void requireMembers(ProjectAccess access) {
        policy.further(access, Permission.MEMBERS);
    }

    /// @throws InvalidException for a role that the project does not have
    /// @throws PeopleException.BeyondOnesOwn for one that may do more than the caller
    void require(ProjectAccess access, Assignment assignment) {
        var wanted = permissions(access.project(), assignment)
                .orElseThrow(() -> new InvalidException("role_id", "is no role of this project", "unknown_role"));
        if (!access.permissions().containsAll(wanted)) {
            throw new PeopleException.BeyondOnesOwn();
        }
    }

    /// Whether somebody may, at this moment, let others in as this.
    boolean stands(ProjectId project, UserId inviter, Assignment assignment) {
        return permissions(project, assignment)
                .flatMap(wanted -> access(project, inviter)
                        .filter(access -> access.permissions().containsAll(wanted)))
                .isPresent();
    }

    private Optional<ProjectAccess> access(ProjectId project, UserId user) {
        return people.actor(user).flatMap(actor -> {
            try {
                return Optional.of(policy.require(project, actor, Permission.MEMBERS));
            } catch (ProjectException _) {
                return Optional.empty();
            }
        });
    }

    /// Empty for a role of the project's own that is gone.
    private Optional<Set<Permission>> permissions(ProjectId project, Assignment assignment) {
        if (assignment.role() != Role.CUSTOM) {
            return Optional.of(assignment.role().permissions());
        }
        return Optional.ofNullable(assignment.custom())
                .flatMap(id -> roles.find(project, id))
                .map(CustomRole::permissions);
    }
}
