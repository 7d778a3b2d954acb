package dev.socrates.projects;

import dev.socrates.projects.Project.Status;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// All ways to a project taken together: whoever is a member and in a team as well may do what either allows.
record Granted(ProjectId project, Role role, Set<Permission> permissions, Status status, String pack, boolean deleted) {

    static Optional<Granted> together(Collection<Grant> grants) {
        return grants.stream().max(Comparator.comparing(Grant::role)).map(strongest -> {
            var permissions = EnumSet.noneOf(Permission.class);
            grants.forEach(grant -> permissions.addAll(grant.permissions()));
            return new Granted(
                    strongest.project(),
                    strongest.role(),
                    permissions,
                    strongest.status(),
                    strongest.pack(),
                    strongest.deleted());
        });
    }
}
