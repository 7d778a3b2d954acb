package dev.socrates.projects.people;

import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A role of a project's own.
///
/// @param permissions reading always among them
public record CustomRole(
        UUID id, ProjectId project, String name, Set<Permission> permissions, Instant createdAt, Instant updatedAt) {

    public CustomRole {
        permissions = Set.copyOf(permissions);
    }

    /// By their names and in the order in which they build on one another.
    public List<String> wires() {
        return wires(permissions);
    }

    static List<String> wires(Collection<Permission> permissions) {
        return EnumSet.copyOf(permissions).stream().map(Permission::wire).toList();
    }
}
