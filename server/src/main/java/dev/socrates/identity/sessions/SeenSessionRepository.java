package dev.socrates.identity.sessions;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Client;
import dev.socrates.identity.Reach;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.SignedInRow;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who a session belongs to and when it was seen: read by each request, in one query.
@Repository
class SeenSessionRepository {

    private final JdbcClient jdbc;

    SeenSessionRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Seen(SignedIn person, Instant createdAt, Instant lastSeenAt) {}

    @AuthTransactional
    void openPage(UUID session, UserId user, byte[] tokenHash, Client client, Instant now, Instant expiresAt) {
        jdbc.sql("""
                with opened as (
                    insert into sessions (id, user_id, page_token_hash, user_agent, address, created_at, last_seen_at, expires_at)
                    values (:session, :user, :hash, :agent, :address, :now, :now, :expiresAt)
                ), seen as (
                    update users set last_login_at = :now where id = :user
                )
                select 1
                """)
                .param("session", session)
                .param("user", user.value())
                .param("hash", tokenHash)
                .param("agent", client.userAgent())
                .param("address", client.address())
                .param("now", utc(now))
                .param("expiresAt", utc(expiresAt))
                .query(Integer.class)
                .single();
    }

    Optional<Seen> findPage(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                select s.id as session_id, s.created_at, coalesce(s.last_seen_at, s.created_at) as last_seen_at,
                       u.id as user_id, u.email, u.email_verified_at is not null as verified, u.name, u.admin_role,
                       p.theme, p.density, p.locale, p.time_zone,
                       array(select m.team_id || ' ' || m.role from team_members m where m.user_id = u.id) as teams
                  from sessions s
                  join users u on u.id = s.user_id
                  left join user_settings p on p.user_id = u.id
                 where s.page_token_hash = :hash
                   and s.revoked_at is null
                   and s.expires_at > :now
                   and u.status in ('active', 'pending')
                """)
                .param("hash", tokenHash)
                .param("now", utc(now))
                .query(SeenSessionRepository::seen)
                .optional();
    }

    /// @param signingKey what the token was signed with; one that is not accepted any more opens nothing
    Optional<Seen> find(UUID session, UUID signingKey, Instant now) {
        return jdbc.sql("""
                select s.id as session_id, s.created_at, coalesce(s.last_seen_at, s.created_at) as last_seen_at,
                       u.id as user_id, u.email, u.email_verified_at is not null as verified, u.name, u.admin_role,
                       p.theme, p.density, p.locale, p.time_zone,
                       array(select m.team_id || ' ' || m.role from team_members m where m.user_id = u.id) as teams
                  from sessions s
                  join signing_keys k on k.id = :key
                  join users u on u.id = s.user_id
                  left join user_settings p on p.user_id = u.id
                 where s.id = :session
                   and k.revoked_at is null
                   and (k.accepted_until is null or k.accepted_until > :now)
                   and s.revoked_at is null
                   and s.expires_at > :now
                   and u.status in ('active', 'pending')
                """)
                .param("key", signingKey)
                .param("session", session)
                .param("now", utc(now))
                .query(SeenSessionRepository::seen)
                .optional();
    }

    boolean isOfSuspended(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                select exists (
                       select from sessions s
                         join users u on u.id = s.user_id
                        where s.page_token_hash = :hash
                          and s.expires_at > :now
                          and u.status = 'suspended')
                """)
                .param("hash", tokenHash)
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    /// Of requests at the same time one writes.
    ///
    /// @return whether it was this one
    @AuthTransactional
    boolean renew(UUID session, Instant now, Instant expiresAt, Instant lastSeenBefore) {
        return jdbc.sql("""
                update sessions
                   set last_seen_at = :now, expires_at = :expiresAt
                 where id = :session
                   and coalesce(last_seen_at, created_at) <= :before
                   and revoked_at is null
                """)
                        .param("now", utc(now))
                        .param("expiresAt", utc(expiresAt))
                        .param("session", session)
                        .param("before", utc(lastSeenBefore))
                        .update()
                == 1;
    }

    /// As [#renew], for a session whose life does not grow with its use.
    @AuthTransactional
    void see(UUID session, Instant now, Instant lastSeenBefore) {
        jdbc.sql("""
                update sessions
                   set last_seen_at = :now
                 where id = :session
                   and coalesce(last_seen_at, created_at) <= :before
                """)
                .param("now", utc(now))
                .param("session", session)
                .param("before", utc(lastSeenBefore))
                .update();
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        var person = SignedInRow.read(row, row.getObject("session_id", UUID.class), Reach.EVERYTHING);
        return new Seen(person, Times.instant(row, "created_at"), Times.instant(row, "last_seen_at"));
    }
}
