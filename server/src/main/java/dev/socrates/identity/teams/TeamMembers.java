package dev.socrates.identity.teams;

import dev.socrates.identity.Client;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Who is in a team, and as what. There is always an owner.
@Service
public class TeamMembers {

    private final TeamMemberRepository members;
    private final TeamInvitationRepository invitations;
    private final TeamRoster roster;
    private final SecurityAudit audit;
    private final Clock clock;

    TeamMembers(
            TeamMemberRepository members,
            TeamInvitationRepository invitations,
            TeamRoster roster,
            SecurityAudit audit,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /// Owners first.
    public List<TeamMember> of(TeamAccess access) {
        return members.list(access.team());
    }

    /// @throws TeamException.Unknown for somebody who is not in it
    /// @throws TeamException.Forbidden for somebody who is too much, or would become so
    /// @throws TeamException.LastOwner when nobody else is an owner
    @AuthTransactional
    public void change(TeamAccess access, UserId whom, TeamRole role, Client client) {
        var mine = roster.lock(access, TeamPermission.MEMBERS);
        var before = roster.role(access.team(), whom);
        boolean stepsBack = whom.equals(mine.user()) && role.compareTo(before) <= 0;
        if (!stepsBack && !(mine.mayGrant(before) && mine.mayGrant(role))) {
            throw new TeamException.Forbidden();
        }
        if (before == role) {
            return;
        }
        if (before == TeamRole.OWNER) {
            roster.keepAnOwner(access.team(), whom);
        }
        members.change(access.team(), whom, role);
        invitations.revokeFrom(access.team(), whom, outOfReachOf(role), clock.instant());
        record(AuditAction.TEAM_ROLE_CHANGED, access, whom, client, Map.of("from", before.wire(), "to", role.wire()));
    }

    /// Somebody else, or oneself: whoever is in a team may leave it.
    ///
    /// @throws TeamException as [#change] does
    @AuthTransactional
    public void remove(TeamAccess access, UserId whom, Client client) {
        boolean leaves = whom.equals(access.user());
        var mine = roster.lock(access, leaves ? TeamPermission.LEAVE : TeamPermission.MEMBERS);
        var role = roster.role(access.team(), whom);
        if (!leaves && !mine.mayGrant(role)) {
            throw new TeamException.Forbidden();
        }
        if (role == TeamRole.OWNER) {
            roster.keepAnOwner(access.team(), whom);
        }
        members.remove(access.team(), whom);
        invitations.revokeFrom(access.team(), whom, List.of(TeamRole.values()), clock.instant());
        record(AuditAction.TEAM_MEMBER_REMOVED, access, whom, client, Map.of("from", role.wire()));
    }

    private static List<TeamRole> outOfReachOf(TeamRole role) {
        return Arrays.stream(TeamRole.values())
                .filter(wanted -> !TeamAccess.grants(role, wanted))
                .toList();
    }

    private void record(AuditAction action, TeamAccess access, UserId whom, Client client, Map<String, Object> facts) {
        var details = new HashMap<>(facts);
        details.put("team_id", access.team().toString());
        audit.record(AuditEntry.by(access.user(), action, whom, client, details));
    }
}
