package dev.socrates.identity.elsewhere;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
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
class PendingLinkRepository {

    /// What is from further ahead was written before a clock was set back, and would live too long.
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    PendingLinkRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Pending(
            UserId user,
            String email,
            boolean hasPassword,
            String provider,
            @Nullable String label) {}

    record Proven(
            UserId user,
            String email,
            String provider,
            String issuer,
            String subject,
            @Nullable String label) {}

    /// Clears away what is over, too.
    @AuthTransactional
    void insert(byte[] hash, UserId user, Visitor visitor, Instant now, Instant expiresAt) {
        jdbc.sql("""
                with cleared as (
                    delete from pending_links where expires_at < :now
                )
                insert into pending_links (token_hash, user_id, provider, issuer, subject, label, created_at, expires_at)
                values (:hash, :user, :provider, :issuer, :subject, :label, :now, :expires)
                """)
                .param("hash", hash)
                .param("user", user.value())
                .param("provider", visitor.provider().id())
                .param("issuer", visitor.issuer())
                .param("subject", visitor.subject())
                .param("label", visitor.label())
                .param("now", utc(now))
                .param("expires", utc(expiresAt))
                .update();
    }

    Optional<Pending> find(byte[] hash, Instant now) {
        return jdbc.sql("""
                select p.user_id, u.email, u.password_hash is not null as has_password, p.provider, p.label
                  from pending_links p
                  join users u on u.id = p.user_id
                 where p.token_hash = :hash
                   and p.expires_at > :now
                   and p.created_at <= :ahead
                """)
                .param("hash", hash)
                .param("now", utc(now))
                .param("ahead", utc(now.plus(AHEAD)))
                .query((row, _) -> new Pending(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("email"),
                        row.getBoolean("has_password"),
                        row.getString("provider"),
                        row.getString("label")))
                .optional();
    }

    @AuthTransactional
    void prove(byte[] hash, UserId user) {
        jdbc.sql("update pending_links set proven = true where token_hash = :hash and user_id = :user")
                .param("hash", hash)
                .param("user", user.value())
                .update();
    }

    /// Takes it away, if this account was shown to be whoever came.
    Optional<Proven> take(byte[] hash, UserId user, Instant now) {
        return jdbc.sql("""
                delete from pending_links p
                 using users u
                 where p.token_hash = :hash
                   and p.user_id = :user
                   and u.id = p.user_id
                   and p.proven
                   and p.expires_at > :now
                   and p.created_at <= :ahead
                returning p.user_id, u.email, p.provider, p.issuer, p.subject, p.label
                """)
                .param("hash", hash)
                .param("user", user.value())
                .param("now", utc(now))
                .param("ahead", utc(now.plus(AHEAD)))
                .query((row, _) -> new Proven(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("email"),
                        row.getString("provider"),
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getString("label")))
                .optional();
    }
}
