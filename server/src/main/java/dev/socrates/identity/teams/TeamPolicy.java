package dev.socrates.identity.teams;

import dev.socrates.identity.Actor;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamMembership;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who may do what in a team. It asks no database: whoever makes a request comes with their teams, read for it alone.
@Component
public class TeamPolicy {

    /// @throws TeamException.Unknown for a team that is not there or not theirs: the two look the same
    /// @throws TeamException.Forbidden for a member whose role is too small
    /// @throws IdentityException.OutOfScope for a member whose key does not reach so far
    public TeamAccess require(TeamId team, Actor actor, TeamPermission permission) {
        var membership = actor.teams().stream()
                .filter(one -> one.team().equals(team))
                .findFirst()
                .orElseThrow(TeamException.Unknown::new);
        if (!permission.isOf(membership.role())) {
            throw new TeamException.Forbidden();
        }
        if (!actor.reach().covers(permission.scope())) {
            throw new IdentityException.OutOfScope(permission.scope());
        }
        return access(membership, actor);
    }

    private static TeamAccess access(TeamMembership membership, Actor actor) {
        return new TeamAccess(
                membership.team(),
                actor.user(),
                membership.role(),
                Arrays.stream(TeamPermission.values())
                        .filter(permission -> permission.isOf(membership.role()))
                        .filter(permission -> actor.reach().covers(permission.scope()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
