package dev.socrates.identity.teams;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import java.util.Set;

/// Proof that somebody is in a team and may do something there: only [TeamPolicy] makes it.
///
/// @param permissions all that the person may do there, with what was shown for this request
public record TeamAccess(TeamId team, UserId user, TeamRole role, Set<TeamPermission> permissions) {

    public TeamAccess {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(TeamPermission permission) {
        return permissions.contains(permission);
    }

    /// Whether this person may make somebody a member in this role, or change one who is.
    public boolean mayGrant(TeamRole wanted) {
        return may(TeamPermission.MEMBERS) && grants(role, wanted);
    }

    /// Owners decide about everybody, leads about those who work for them. Nobody gives more than they have.
    static boolean grants(TeamRole own, TeamRole wanted) {
        return own == TeamRole.OWNER || (own == TeamRole.LEAD && wanted.compareTo(TeamRole.LEAD) < 0);
    }
}
