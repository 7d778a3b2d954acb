package dev.socrates.identity.teams;

import dev.socrates.identity.Scope;
import dev.socrates.identity.TeamRole;

/// What can be done with a team, each with the least role that may.
public enum TeamPermission {
    SEE(TeamRole.VIEWER, Scope.TEAMS_READ),
    /// Go; whoever is in a team may leave it.
    LEAVE(TeamRole.VIEWER, Scope.TEAMS_WRITE),
    /// Invite people, change what they are, remove them: those below oneself.
    MEMBERS(TeamRole.LEAD, Scope.TEAMS_WRITE),
    /// Rename the team, delete it.
    MANAGE(TeamRole.OWNER, Scope.TEAMS_WRITE);

    private final TeamRole least;
    private final Scope scope;

    TeamPermission(TeamRole least, Scope scope) {
        this.least = least;
        this.scope = scope;
    }

    boolean isOf(TeamRole role) {
        return role.compareTo(least) >= 0;
    }

    /// What an API key needs to use it.
    public Scope scope() {
        return scope;
    }
}
