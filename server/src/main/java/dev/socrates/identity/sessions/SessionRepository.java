package dev.socrates.identity.sessions;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    /// A reply that was lost is asked for again within a few seconds; later it is theft.
    private static final Duration RACE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;

    SessionRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    sealed interface Rotation {
        record Rotated(UUID session, UserId user) implements Rotation {}

        /// Somebody used it before: the session has ended.
        record Reused(UUID session, UserId user) implements Rotation {}

        record Refused() implements Rotation {}
    }

    private record Row(
            UUID token,
            UUID session,
            UserId user,
            Instant expiresAt,
            @Nullable Instant usedAt,
            boolean open) {}

    @AuthTransactional
    void open(UUID session, UserId user, byte[] tokenHash, Client client, Instant now, Instant expiresAt) {
        jdbc.sql("""
                with opened as (
                    insert into sessions (id, user_id, user_agent, address, created_at, last_seen_at, expires_at)
                    values (:session, :user, :agent, :address, :now, :now, :expiresAt)
                ), seen as (
                    update users set last_login_at = :now where id = :user
                )
                select 1
                """)
                .param("session", session)
                .param("user", user.value())
                .param("agent", client.userAgent())
                .param("address", client.address())
                .param("now", utc(now))
                .param("expiresAt", utc(expiresAt))
                .query(Integer.class)
                .single();
        insertToken(session, tokenHash, now, expiresAt);
    }

    @AuthTransactional
    Rotation rotate(byte[] usedHash, byte[] nextHash, Instant now) {
        var found = lockToken(usedHash, now);
        if (found.isEmpty() || !found.get().open() || !found.get().expiresAt().isAfter(now)) {
            return new Rotation.Refused();
        }
        var token = found.get();
        if (token.usedAt() == null) {
            use(token.token(), now);
            insertToken(token.session(), nextHash, now, token.expiresAt());
        } else if (!isRace(token.usedAt(), now) || !isUnused(nextHash)) {
            revoke(token.session(), "token_reuse", now);
            return new Rotation.Reused(token.session(), token.user());
        }
        return new Rotation.Rotated(token.session(), token.user());
    }

    /// @return whether it was open
    boolean revoke(UUID session, String by, Instant now) {
        return jdbc.sql("""
                update sessions set revoked_at = :now, revoked_by = :by where id = :id and revoked_at is null
                """)
                        .param("now", utc(now))
                        .param("by", by)
                        .param("id", session)
                        .update()
                == 1;
    }

    @AuthTransactional
    int clear(Instant before, int atMost) {
        return jdbc.sql("""
                delete from sessions
                 where id in (select id from sessions where expires_at < :before or revoked_at < :before limit :most)
                """).param("before", utc(before)).param("most", atMost).update();
    }

    /// In both directions: a clock that was set back must not make a race of what was long ago.
    private static boolean isRace(Instant usedAt, Instant now) {
        return Duration.between(usedAt, now).abs().compareTo(RACE) <= 0;
    }

    /// Whoever uses a token again while the next one is in use already has not lost a reply.
    private boolean isUnused(byte[] hash) {
        return jdbc.sql("select exists (select from refresh_tokens where token_hash = :hash and used_at is null)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private void use(UUID token, Instant now) {
        jdbc.sql("update refresh_tokens set used_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", token)
                .update();
    }

    private Optional<Row> lockToken(byte[] hash, Instant now) {
        return jdbc.sql("""
                select t.id, t.session_id, s.user_id, t.expires_at, t.used_at,
                       s.revoked_at is null and s.expires_at > :now and u.status in ('active', 'pending') as open
                  from refresh_tokens t
                  join sessions s on s.id = t.session_id
                  join users u on u.id = s.user_id
                 where t.token_hash = :hash
                   for no key update of t, s
                """)
                .param("hash", hash)
                .param("now", utc(now))
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("session_id", UUID.class),
                        new UserId(row.getObject("user_id", UUID.class)),
                        Times.instant(row, "expires_at"),
                        Times.instantOrNull(row, "used_at"),
                        row.getBoolean("open")))
                .optional();
    }

    private void insertToken(UUID session, byte[] hash, Instant now, Instant expiresAt) {
        jdbc.sql("""
                insert into refresh_tokens (id, session_id, token_hash, created_at, expires_at)
                values (:id, :session, :hash, :now, :expiresAt)
                """)
                .param("id", Ids.next())
                .param("session", session)
                .param("hash", hash)
                .param("now", utc(now))
                .param("expiresAt", utc(expiresAt))
                .update();
    }
}
