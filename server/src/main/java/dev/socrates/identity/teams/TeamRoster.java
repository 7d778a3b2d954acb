package dev.socrates.identity.teams;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Decides once more inside of a change: the team's row is locked first, so that nobody's role moves meanwhile. Of two
/// owners who leave at the same moment the second finds to be the last.
@Component
class TeamRoster {

    private final TeamRepository teams;
    private final TeamMemberRepository members;

    TeamRoster(TeamRepository teams, TeamMemberRepository members) {
        this.teams = teams;
        this.members = members;
    }

    /// @return the access as it is now
    /// @throws TeamException.Unknown when the team is gone or the person is not in it any more
    /// @throws TeamException.Forbidden when the role has become too small
    TeamAccess lock(TeamAccess access, TeamPermission permission) {
        if (!teams.lock(access.team())) {
            throw new TeamException.Unknown();
        }
        var role = role(access.team(), access.user());
        var permissions =
                access.permissions().stream().filter(one -> one.isOf(role)).collect(Collectors.toUnmodifiableSet());
        if (!permissions.contains(permission)) {
            throw new TeamException.Forbidden();
        }
        return new TeamAccess(access.team(), access.user(), role, permissions);
    }

    /// What somebody in a locked team is.
    TeamRole role(TeamId team, UserId user) {
        return members.role(team, user).orElseThrow(TeamException.Unknown::new);
    }

    /// @throws TeamException.LastOwner when this owner of a locked team is its only one
    void keepAnOwner(TeamId team, UserId owner) {
        if (!members.hasAnotherOwner(team, owner)) {
            throw new TeamException.LastOwner();
        }
    }
}
