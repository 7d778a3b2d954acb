package dev.socrates.projects;

import dev.socrates.identity.UserId;

/// Proof that somebody may do something in a project: only [AccessPolicy] makes it, and whatever works on a
/// project asks for it first.
public record ProjectAccess(ProjectId project, UserId user, Role role, String pack) {

    public enum Role {
        VIEWER,
        EDITOR,
        OWNER
    }

    /// What an operation needs. `RESTORE` reaches projects that are archived or deleted.
    public enum Permission {
        READ(Role.VIEWER),
        WRITE(Role.EDITOR),
        MANAGE(Role.OWNER),
        RESTORE(Role.OWNER);

        private final Role least;

        Permission(Role least) {
            this.least = least;
        }

        boolean includes(Role role) {
            return role.compareTo(least) >= 0;
        }
    }
}
