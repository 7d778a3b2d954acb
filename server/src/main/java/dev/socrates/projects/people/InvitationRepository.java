package dev.socrates.projects.people;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.people.Invitation.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What becomes of invitations. Their project's row is locked by whoever changes them.
@Repository
class InvitationRepository {

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Invitation invitation, byte[] hash) {
        jdbc.sql("""
                insert into projects.invitation
                       (id, project_id, email, role, role_id, message, token_hash, status, invited_by,
                        created_at, sent_at, expires_at)
                values (:id, :project, :email, :role, :custom, :message, :hash, 'pending', :inviter,
                        :created, :sent, :expires)
                """)
                .param("id", invitation.id())
                .param("project", invitation.project().value())
                .param("email", invitation.email())
                .param("role", invitation.assignment().role().wire())
                .param("custom", invitation.assignment().custom())
                .param("message", invitation.message())
                .param("hash", hash)
                .param("inviter", invitation.invitedBy().value())
                .param("created", utc(invitation.createdAt()))
                .param("sent", utc(invitation.sentAt()))
                .param("expires", utc(invitation.expiresAt()))
                .update();
    }

    /// Another inviter, role or message; the link stays as it is.
    void revise(UUID id, UserId inviter, Assignment assignment, String message) {
        jdbc.sql("""
                update projects.invitation
                   set invited_by = :inviter, role = :role, role_id = :custom, message = :message
                 where id = :id
                """)
                .param("inviter", inviter.value())
                .param("role", assignment.role().wire())
                .param("custom", assignment.custom())
                .param("message", message)
                .param("id", id)
                .update();
    }

    /// A fresh link; the one before is worth nothing from now on.
    void renew(UUID id, UserId sender, byte[] hash, Instant now, Instant until) {
        jdbc.sql("""
                update projects.invitation
                   set token_hash = :hash, invited_by = :sender, sent_at = :now, expires_at = :until,
                       status = 'pending', ended_at = null
                 where id = :id
                """)
                .param("hash", hash)
                .param("sender", sender.value())
                .param("now", utc(now))
                .param("until", utc(until))
                .param("id", id)
                .update();
    }

    /// Makes room for another one to the same address.
    void expire(ProjectId project, Address address, Instant now) {
        jdbc.sql("""
                update projects.invitation
                   set status = 'expired', ended_at = expires_at
                 where project_id = :project
                   and lower(email collate "C") = lower(:email collate "C")
                   and status = 'pending'
                   and expires_at <= :now
                """)
                .param("project", project.value())
                .param("email", address.value())
                .param("now", utc(now))
                .update();
    }

    void end(UUID id, Status status, @Nullable UserId acceptedBy, Instant now) {
        jdbc.sql("""
                update projects.invitation
                   set status = :status, accepted_by = :by, ended_at = :now
                 where id = :id
                """)
                .param("status", status.wire())
                .param("by", acceptedBy == null ? null : acceptedBy.value())
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    /// The newest first.
    List<Invitation> list(ProjectId project, @Nullable UUID after, int limit, Instant now) {
        return jdbc.sql("""
                select id, project_id, email, role, role_id, message, invited_by, accepted_by, created_at, sent_at,
                       expires_at,
                       case when status = 'pending' and expires_at <= :now then 'expired' else status end as status
                  from projects.invitation
                 where project_id = :project
                   and (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("after", after)
                .param("limit", limit)
                .param("now", utc(now))
                .query(InvitationRepository::invitation)
                .list();
    }

    /// Those that nobody has answered or taken back, expired ones too, the newest first.
    List<Invitation> unanswered(ProjectId project, int limit, Instant now) {
        return jdbc.sql("""
                select id, project_id, email, role, role_id, message, invited_by, accepted_by, created_at, sent_at,
                       expires_at, case when expires_at <= :now then 'expired' else status end as status
                  from projects.invitation
                 where project_id = :project
                   and status = 'pending'
                 order by id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", limit)
                .param("now", utc(now))
                .query(InvitationRepository::invitation)
                .list();
    }

    /// Those that somebody can still answer, the newest first.
    List<Invitation> to(Address address, int limit, Instant now) {
        return jdbc.sql("""
                select id, project_id, email, role, role_id, message, invited_by, accepted_by, created_at, sent_at,
                       expires_at, status
                  from projects.invitation
                 where lower(email collate "C") = lower(:email collate "C")
                   and status = 'pending'
                   and expires_at > :now
                 order by id desc
                 limit :limit
                """)
                .param("email", address.value())
                .param("limit", limit)
                .param("now", utc(now))
                .query(InvitationRepository::invitation)
                .list();
    }

    /// The one to this address, if it can still be answered.
    Optional<Invitation> pending(ProjectId project, Address address, Instant now) {
        return open(project, now).stream()
                .filter(one -> address.is(one.email()))
                .findFirst();
    }

    /// Those of a project that can still be answered; there are never many.
    List<Invitation> open(ProjectId project, Instant now) {
        return jdbc.sql("""
                select id, project_id, email, role, role_id, message, invited_by, accepted_by, created_at, sent_at,
                       expires_at, status
                  from projects.invitation
                 where project_id = :project
                   and status = 'pending'
                   and expires_at > :now
                 order by id desc
                """)
                .param("project", project.value())
                .param("now", utc(now))
                .query(InvitationRepository::invitation)
                .list();
    }

    Optional<Invitation> find(UUID id, Instant now) {
        return jdbc.sql("""
                select id, project_id, email, role, role_id, message, invited_by, accepted_by, created_at, sent_at,
                       expires_at,
                       case when status = 'pending' and expires_at <= :now then 'expired' else status end as status
                  from projects.invitation
                 where id = :id
                """)
                .param("id", id)
                .param("now", utc(now))
                .query(InvitationRepository::invitation)
                .optional();
    }

    Optional<UUID> idOf(byte[] hash) {
        return jdbc.sql("select id from projects.invitation where token_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        @Nullable UUID acceptedBy = row.getObject("accepted_by", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("email"),
                MemberRepository.assignment(row),
                row.getString("message"),
                Status.ofWire(row.getString("status")),
                new UserId(row.getObject("invited_by", UUID.class)),
                acceptedBy == null ? null : new UserId(acceptedBy),
                Times.instant(row, "created_at"),
                Times.instant(row, "sent_at"),
                Times.instant(row, "expires_at"));
    }
}
