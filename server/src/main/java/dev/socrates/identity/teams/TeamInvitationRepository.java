package dev.socrates.identity.teams;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.teams.TeamInvitation.Status;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamInvitationRepository {

    private final JdbcClient jdbc;

    TeamInvitationRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when one to the same address is pending
    boolean insert(UUID id, TeamAccess inviter, String email, TeamRole role, byte[] hash, Instant now, Instant until) {
        return jdbc.sql("""
                insert into team_invitations
                       (id, team_id, email, role, token_hash, status, invited_by, created_at, sent_at, expires_at)
                values (:id, :team, :email, :role, :hash, 'pending', :inviter, :now, :now, :until)
                    on conflict (team_id, lower(email)) where status = 'pending' do nothing
                """)
                        .param("id", id)
                        .param("team", inviter.team().value())
                        .param("email", email)
                        .param("role", role.wire())
                        .param("hash", hash)
                        .param("inviter", inviter.user().value())
                        .param("now", utc(now))
                        .param("until", utc(until))
                        .update()
                == 1;
    }

    /// A fresh link; the one before is worth nothing from now on.
    void renew(UUID id, UserId inviter, byte[] hash, Instant now, Instant until) {
        jdbc.sql("""
                update team_invitations
                   set token_hash = :hash, invited_by = :inviter, sent_at = :now, expires_at = :until
                 where id = :id
                """)
                .param("hash", hash)
                .param("inviter", inviter.value())
                .param("now", utc(now))
                .param("until", utc(until))
                .param("id", id)
                .update();
    }

    /// @param pending only those that nobody has answered or taken back, expired ones too
    List<TeamInvitation> list(TeamId team, boolean pending, @Nullable UUID after, int limit, Instant now) {
        return jdbc.sql("""
                select i.id, i.team_id, t.name as team_name, i.email, i.role, i.invited_by,
                       coalesce(u.name, u.username, u.email) as inviter, i.created_at, i.sent_at, i.expires_at,
                       case when i.status = 'pending' and i.expires_at <= :now then 'expired' else i.status end as status
                  from team_invitations i
                  join teams t on t.id = i.team_id
                  join users u on u.id = i.invited_by
                 where i.team_id = :team
                   and (not :pending or i.status = 'pending')
                   and (:after::uuid is null or i.id < :after::uuid)
                 order by i.id desc
                 limit :limit
                """)
                .param("team", team.value())
                .param("pending", pending)
                .param("after", after)
                .param("limit", limit)
                .param("now", utc(now))
                .query(TeamInvitationRepository::invitation)
                .list();
    }

    /// Those that somebody can still answer, the newest first.
    List<TeamInvitation> to(String email, Instant now) {
        return jdbc.sql("""
                select i.id, i.team_id, t.name as team_name, i.email, i.role, i.invited_by,
                       coalesce(u.name, u.username, u.email) as inviter, i.created_at, i.sent_at, i.expires_at, i.status
                  from team_invitations i
                  join teams t on t.id = i.team_id
                  join users u on u.id = i.invited_by
                 where lower(i.email) = lower(:email)
                   and i.status = 'pending'
                   and i.expires_at > :now
                 order by i.id desc
                """)
                .param("email", email)
                .param("now", utc(now))
                .query(TeamInvitationRepository::invitation)
                .list();
    }

    Optional<TeamInvitation> find(UUID id, Instant now) {
        return jdbc.sql("""
                select i.id, i.team_id, t.name as team_name, i.email, i.role, i.invited_by,
                       coalesce(u.name, u.username, u.email) as inviter, i.created_at, i.sent_at, i.expires_at,
                       case when i.status = 'pending' and i.expires_at <= :now then 'expired' else i.status end as status
                  from team_invitations i
                  join teams t on t.id = i.team_id
                  join users u on u.id = i.invited_by
                 where i.id = :id
                """)
                .param("id", id)
                .param("now", utc(now))
                .query(TeamInvitationRepository::invitation)
                .optional();
    }

    Optional<UUID> idOf(byte[] hash) {
        return jdbc.sql("select id from team_invitations where token_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }

    int pending(TeamId team) {
        return jdbc.sql("select count(*) from team_invitations where team_id = :team and status = 'pending'")
                .param("team", team.value())
                .query(Integer.class)
                .single();
    }

    /// Makes room for another to the same address.
    void expire(TeamId team, Instant now) {
        jdbc.sql("""
                update team_invitations
                   set status = 'expired', ended_at = expires_at
                 where team_id = :team
                   and status = 'pending'
                   and expires_at <= :now
                """).param("team", team.value()).param("now", utc(now)).update();
    }

    /// @return whether it was pending until now
    boolean end(UUID id, Status status, Instant now) {
        return jdbc.sql("""
                update team_invitations
                   set status = :status, ended_at = :now
                 where id = :id
                   and status = 'pending'
                """)
                        .param("status", status.wire())
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Who may not invite to a role any more has not invited to it either.
    void revokeFrom(TeamId team, UserId inviter, Collection<TeamRole> roles, Instant now) {
        jdbc.sql("""
                update team_invitations
                   set status = 'revoked', ended_at = :now
                 where team_id = :team
                   and invited_by = :inviter
                   and status = 'pending'
                   and role = any(:roles)
                """)
                .param("team", team.value())
                .param("inviter", inviter.value())
                .param("roles", roles.stream().map(TeamRole::wire).toArray(String[]::new))
                .param("now", utc(now))
                .update();
    }

    void forget(String email) {
        jdbc.sql("delete from team_invitations where lower(email) = lower(:email)")
                .param("email", email)
                .update();
    }

    void forgetEndedBefore(Instant time) {
        jdbc.sql("delete from team_invitations where coalesce(ended_at, expires_at) < :time")
                .param("time", utc(time))
                .update();
    }

    private static TeamInvitation invitation(ResultSet row, int number) throws SQLException {
        return new TeamInvitation(
                row.getObject("id", UUID.class),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("team_name"),
                row.getString("email"),
                TeamRole.ofWire(row.getString("role")),
                Status.ofWire(row.getString("status")),
                new UserId(row.getObject("invited_by", UUID.class)),
                row.getString("inviter"),
                Times.instant(row, "created_at"),
                Times.instant(row, "sent_at"),
                Times.instant(row, "expires_at"));
    }
}
