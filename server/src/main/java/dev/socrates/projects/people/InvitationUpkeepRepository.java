package dev.socrates.projects.people;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What becomes of invitations when a role, a person or their time goes.
@Repository
class InvitationUpkeepRepository {

    private final JdbcClient jdbc;

    InvitationUpkeepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int openWith(UUID customRole, Instant now) {
        return jdbc.sql("""
                select count(*)
                  from projects.invitation
                 where role_id = :role
                   and status = 'pending'
                   and expires_at > :now
                """)
                .param("role", customRole)
                .param("now", utc(now))
                .query(Integer.class)
                .single();
    }

    void reassign(UUID customRole, Assignment assignment) {
        jdbc.sql("""
                update projects.invitation
                   set role = :role, role_id = :custom
                 where role_id = :before
                   and status = 'pending'
                """)
                .param("role", assignment.role().wire())
                .param("custom", assignment.custom())
                .param("before", customRole)
                .update();
    }

    void deleteOf(UserId user, String email) {
        jdbc.sql("""
                with mails as (
                    delete from projects.invitation_mail where sent_by = :user
                )
                delete from projects.invitation
                 where lower(email collate "C") = lower(:email collate "C")
                    or invited_by = :user
                    or accepted_by = :user
                """).param("email", email).param("user", user.value()).update();
    }

    void deleteEndedBefore(Instant time) {
        jdbc.sql("delete from projects.invitation where coalesce(ended_at, expires_at) < :time")
                .param("time", utc(time))
                .update();
    }
}
