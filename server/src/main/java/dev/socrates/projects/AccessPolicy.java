package dev.socrates.projects;

import dev.socrates.identity.UserId;
import dev.socrates.projects.Project.Status;
import dev.socrates.projects.ProjectAccess.Permission;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may do what in a project: the one place that decides, for REST, pages, sockets and jobs alike.
@Component
public class AccessPolicy {

    private final ProjectRepository projects;

    AccessPolicy(ProjectRepository projects) {
        this.projects = projects;
    }

    /// @throws ProjectException.Unknown for a project that is not there or not theirs: the two look the same
    /// @throws ProjectException.Forbidden for a member whose role is too small
    /// @throws ProjectException.Archived when the project takes no changes
    public ProjectAccess require(ProjectId project, UserId user, Permission permission) {
        var membership = projects.findMembership(project, user).orElseThrow(ProjectException.Unknown::new);
        if (membership.deleted() && permission != Permission.RESTORE) {
            throw new ProjectException.Unknown();
        }
        if (!permission.includes(membership.role())) {
            throw new ProjectException.Forbidden();
        }
        if (permission == Permission.WRITE && membership.status() == Status.ARCHIVED) {
            throw new ProjectException.Archived();
        }
        return new ProjectAccess(project, user, membership.role(), membership.pack());
    }

    /// What somebody may read: all their projects that are not deleted, the newest first.
    public List<ProjectAccess> readable(UserId user) {
        return projects.memberships(user);
    }
}
