package dev.socrates.identity.twofactor;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TicketRepository {

    /// A ticket from further ahead was made before a clock was set back, and would live too long.
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    TicketRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Held(UserId user, String email, String means) {}

    /// Clears away what is over, too: tickets are rare and short.
    @AuthTransactional
    void insert(byte[] hash, UserId user, Ticket.Audience audience, String means, Instant now, Instant expiresAt) {
        jdbc.sql("""
                with cleared as (
                    delete from sign_in_tickets where expires_at < :now
                )
                insert into sign_in_tickets (token_hash, user_id, audience, means, password_mark, created_at, expires_at)
                select :hash, id, :audience, :means, sha256(convert_to(coalesce(password_hash, ''), 'UTF8')), :now, :expires
                  from users
                 where id = :user
                """)
                .param("hash", hash)
                .param("audience", wire(audience))
                .param("means", means)
                .param("now", utc(now))
                .param("expires", utc(expiresAt))
                .param("user", user.value())
                .update();
    }

    /// Whose ticket it is, if it is still good: for this audience, of an account that may act and still has
    /// the password that the ticket was made with.
    Optional<Held> find(byte[] hash, Ticket.Audience audience, Instant now, int mostFailures) {
        return query("""
                select t.user_id, u.email, t.means
                  from sign_in_tickets t
                  join users u on u.id = t.user_id
                 where t.token_hash = :hash
                   and t.audience = :audience
                   and t.failures < :most
                   and t.expires_at > :now
                   and t.created_at <= :ahead
                   and u.status in ('active', 'pending')
                   and t.password_mark = sha256(convert_to(coalesce(u.password_hash, ''), 'UTF8'))
                """, hash, audience, now, mostFailures);
    }

    /// As [#find]; a second one who brings the ticket waits until the first is done with it.
    Optional<Held> lock(byte[] hash, Ticket.Audience audience, Instant now, int mostFailures) {
        return query("""
                select t.user_id, u.email, t.means
                  from sign_in_tickets t
                  join users u on u.id = t.user_id
                 where t.token_hash = :hash
                   and t.audience = :audience
                   and t.failures < :most
                   and t.expires_at > :now
                   and t.created_at <= :ahead
                   and u.status in ('active', 'pending')
                   and t.password_mark = sha256(convert_to(coalesce(u.password_hash, ''), 'UTF8'))
                   for update of t
                """, hash, audience, now, mostFailures);
    }

    private Optional<Held> query(String sql, byte[] hash, Ticket.Audience audience, Instant now, int mostFailures) {
        return jdbc.sql(sql)
                .param("hash", hash)
                .param("audience", wire(audience))
                .param("most", mostFailures)
                .param("now", utc(now))
                .param("ahead", utc(now.plus(AHEAD)))
                .query((row, _) -> new Held(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("email"),
                        row.getString("means")))
                .optional();
    }

    void fail(byte[] hash) {
        jdbc.sql("update sign_in_tickets set failures = failures + 1 where token_hash = :hash")
                .param("hash", hash)
                .update();
    }

    void delete(byte[] hash) {
        jdbc.sql("delete from sign_in_tickets where token_hash = :hash")
                .param("hash", hash)
                .update();
    }

    private static String wire(Ticket.Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
