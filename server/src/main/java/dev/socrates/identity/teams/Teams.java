package dev.socrates.identity.teams;

import dev.socrates.identity.Client;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.platform.Ids;
import dev.socrates.platform.Page;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The teams of everybody. Whoever makes one owns it; it is deleted for good, and what was shared with it is shared
/// with nobody then.
@Service
public class Teams {

    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final TeamRoster roster;
    private final Outbox outbox;
    private final SecurityAudit audit;
    private final Clock clock;

    Teams(
            TeamRepository teams,
            TeamMemberRepository members,
            TeamRoster roster,
            Outbox outbox,
            SecurityAudit audit,
            Clock clock) {
        this.teams = teams;
        this.members = members;
        this.roster = roster;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @AuthTransactional
    public Team create(UserId creator, String name, String description, Client client) {
        var now = clock.instant();
        var team = new TeamId(Ids.next());
        teams.insert(team, name, description, creator, now);
        members.add(team, creator, TeamRole.OWNER, now);
        record(AuditAction.TEAM_CREATED, creator, team, client);
        return new Team(team, name, description, TeamRole.OWNER, 1, now, now);
    }

    /// Those that somebody is in, the newest first.
    public Page<Team> of(UserId user, @Nullable UUID after, int limit) {
        return Page.of(
                teams.list(user, after, limit + 1), limit, team -> team.id().value());
    }

    public Team get(TeamAccess access) {
        return teams.find(access.team(), access.user()).orElseThrow(TeamException.Unknown::new);
    }

    @AuthTransactional
    public Team edit(TeamAccess access, String name, String description) {
        roster.lock(access, TeamPermission.MANAGE);
        teams.edit(access.team(), name, description, clock.instant());
        return get(access);
    }

    /// For good, with its members and invitations.
    @AuthTransactional
    public void delete(TeamAccess access, Client client) {
        roster.lock(access, TeamPermission.MANAGE);
        teams.delete(access.team());
        outbox.put(new OutboxMessage.TeamDeleted(access.team(), access.user()));
        record(AuditAction.TEAM_DELETED, access.user(), access.team(), client);
    }

    /// What teams are called, for those who see that something is shared with them. One that is gone is not among them.
    public Map<TeamId, String> called(Collection<TeamId> wanted) {
        return wanted.isEmpty() ? Map.of() : teams.names(wanted);
    }

    /// The teams that would be left with members and without an owner if this person were gone: an account cannot be
    /// erased as long as there are any. Within a transaction the answer holds until its end.
    @AuthTransactional
    public List<Team> solelyOwnedBy(UserId user) {
        return teams.dependingOn(user, teams.lockOwned(user));
    }

    /// The teams that this person alone is in go with the account. For the transaction that erases it.
    @AuthTransactional
    public void deleteOfNobodyElse(UserId user) {
        teams.deleteOfNobodyElse(user).forEach(team -> outbox.put(new OutboxMessage.TeamDeleted(team, user)));
    }

    private void record(AuditAction action, UserId actor, TeamId team, Client client) {
        audit.record(AuditEntry.by(actor, action, null, client, Map.of("team_id", team.toString())));
    }
}
