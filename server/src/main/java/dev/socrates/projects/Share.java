package dev.socrates.projects;

import dev.socrates.identity.TeamRole;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How far a project is shared with a team. What a member of the team may do there is the smaller of both: what the
/// share allows, and what the role in the team allows.
public enum Share {
    READ,
    WRITE,
    ADMIN;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is none of this name
    public static Share ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /// Viewers look, developers work, leads and owners look after the members too if the share goes so far. Nobody
    /// becomes a project's owner through a team.
    Set<Permission> permissions(TeamRole role) {
        var permissions = EnumSet.copyOf(role(role).permissions());
        if (this == ADMIN && role.compareTo(TeamRole.LEAD) >= 0) {
            permissions.add(Permission.MEMBERS);
        }
        return permissions;
    }

    Role role(TeamRole role) {
        return this == READ || role == TeamRole.VIEWER ? Role.VIEWER : Role.EDITOR;
    }
}
