package dev.socrates.projects;

import dev.socrates.identity.Actor;
import dev.socrates.identity.IdentityException;
import dev.socrates.projects.Project.Status;
import dev.socrates.projects.ProjectAccess.Permission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who may do what in a project: the one place that decides, for REST, pages, sockets and jobs alike.
@Component
public class AccessPolicy {

    private final GrantRepository grants;

    AccessPolicy(GrantRepository grants) {
        this.grants = grants;
    }

    /// @throws ProjectException.Unknown for a project that is not there or not theirs: the two look the same
    /// @throws ProjectException.Forbidden for a member whose role is too small
    /// @throws IdentityException.OutOfScope for a member whose key does not reach so far
    /// @throws ProjectException.Archived when the project takes no changes
    public ProjectAccess require(ProjectId project, Actor actor, Permission permission) {
        var granted = Granted.together(grants.find(project, actor.user(), actor.teams()))
                .orElseThrow(ProjectException.Unknown::new);
        if (granted.deleted()
                && (permission != Permission.RESTORE || !granted.permissions().contains(permission))) {
            throw new ProjectException.Unknown();
        }
        if (!granted.permissions().contains(permission)) {
            throw new ProjectException.Forbidden();
        }
        if (!actor.reach().covers(permission.scope())) {
            throw new IdentityException.OutOfScope(permission.scope());
        }
        return further(access(granted, actor), permission);
    }

    /// For what needs more than the access that is there already; throws as [#require] does.
    public ProjectAccess further(ProjectAccess access, Permission permission) {
        if (!access.may(permission)) {
            throw new ProjectException.Forbidden();
        }
        if (access.archived() && !permission.allowedInArchive()) {
            throw new ProjectException.Archived();
        }
        return access;
    }

    /// What somebody may read: all their projects that are not deleted, the newest first.
    public List<ProjectAccess> readable(Actor actor) {
        return those(grants.all(actor.user(), actor.teams()), Permission.READ, actor);
    }

    /// Deleted projects that somebody may bring back, the newest first.
    public List<ProjectAccess> restorable(Actor actor) {
        return those(grants.deleted(actor.user()), Permission.RESTORE, actor);
    }

    private static List<ProjectAccess> those(List<Grant> grants, Permission permission, Actor actor) {
        return grants.stream().collect(Collectors.groupingBy(Grant::project)).values().stream()
                .flatMap(found -> Granted.together(found).stream())
                .filter(granted -> granted.permissions().contains(permission))
                .map(granted -> access(granted, actor))
                .sorted((a, b) -> b.project()
                        .value()
                        .toString()
                        .compareTo(a.project().value().toString()))
                .toList();
    }

    private static ProjectAccess access(Granted granted, Actor actor) {
        Set<Permission> within = granted.permissions().stream()
                .filter(permission -> actor.reach().covers(permission.scope()))
                .collect(Collectors.toUnmodifiableSet());
        return new ProjectAccess(
                granted.project(),
                actor.user(),
                granted.role(),
                within,
                granted.status() == Status.ARCHIVED,
                granted.pack());
    }
}
