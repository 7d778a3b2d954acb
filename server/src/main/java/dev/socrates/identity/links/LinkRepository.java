package dev.socrates.identity.links;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkRepository {

    /// After that a row of mails begins anew.
    private static final Duration ROW = Duration.ofHours(24);

    private final JdbcClient jdbc;

    LinkRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Each link in a row has to wait twice as long as the one before, from a minute up to half an hour:
    /// nobody's mailbox is filled by others, and the last link that came is still good while the next one
    /// has to wait. A row from the
    /// future was written before a clock was set back.
    ///
    /// @return whether it was not too soon, and the account is there
    boolean replace(UserId user, LinkPurpose purpose, String email, byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                insert into account_links as l (user_id, purpose, token_hash, email, mailed, created_at, expires_at)
                select id, :purpose, :hash, :email, 1, :now, :expires
                  from users
                 where id = :user
                    on conflict (user_id, purpose) do update
                   set token_hash = excluded.token_hash, email = excluded.email, created_at = excluded.created_at,
                       expires_at = excluded.expires_at,
                       mailed = case when l.created_at < :row then 1 else l.mailed + 1 end
                 where l.created_at > :now
                    or l.created_at + make_interval(mins => least(30, power(2, least(l.mailed, 6) - 1)::int)) <= :now
                """)
                        .param("user", user.value())
                        .param("purpose", purpose.wire())
                        .param("hash", tokenHash)
                        .param("email", email)
                        .param("now", utc(now))
                        .param("expires", utc(now.plus(purpose.life())))
                        .param("row", utc(now.minus(ROW)))
                        .update()
                == 1;
    }

    /// When the next link may be mailed.
    Optional<Instant> nextAfter(UserId user, LinkPurpose purpose) {
        return jdbc.sql("""
                select created_at + make_interval(mins => least(30, power(2, least(mailed, 6) - 1)::int)) as next
                  from account_links
                 where user_id = :user
                   and purpose = :purpose
                """)
                .param("user", user.value())
                .param("purpose", purpose.wire())
                .query((row, _) -> Times.instant(row, "next"))
                .optional();
    }

    Optional<Link> find(byte[] tokenHash, Instant now, LinkPurpose... purposes) {
        return jdbc.sql("""
                select l.user_id, l.purpose, l.email
                  from account_links l
                  join users u on u.id = l.user_id
                 where l.token_hash = :hash
                   and l.purpose = any(:purposes)
                   and l.expires_at > :now
                   and u.status in ('active', 'pending')
                   and (l.purpose = 'change_email' or lower(l.email) = lower(u.email))
                """)
                .param("hash", tokenHash)
                .param("purposes", wires(purposes))
                .param("now", utc(now))
                .query(LinkRepository::link)
                .optional();
    }

    /// Of several who hold one link the first takes it away.
    Optional<Link> take(byte[] tokenHash, Instant now, LinkPurpose... purposes) {
        return jdbc.sql("""
                delete from account_links l
                 using users u
                 where l.token_hash = :hash
                   and l.purpose = any(:purposes)
                   and l.expires_at > :now
                   and u.id = l.user_id
                   and u.status in ('active', 'pending')
                   and (l.purpose = 'change_email' or lower(l.email) = lower(u.email))
                returning l.user_id, l.purpose, l.email
                """)
                .param("hash", tokenHash)
                .param("purposes", wires(purposes))
                .param("now", utc(now))
                .query(LinkRepository::link)
                .optional();
    }

    void revoke(UserId user, LinkPurpose... purposes) {
        jdbc.sql("delete from account_links where user_id = :user and purpose = any(:purposes)")
                .param("user", user.value())
                .param("purposes", wires(purposes))
                .update();
    }

    /// Those that are over still say for a while when the next one may be mailed.
    @AuthTransactional
    void sweep(Instant now) {
        jdbc.sql("delete from account_links where expires_at < :before")
                .param("before", utc(now.minus(ROW)))
                .update();
    }

    private static String[] wires(LinkPurpose... purposes) {
        return Arrays.stream(purposes).map(LinkPurpose::wire).toArray(String[]::new);
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new UserId(row.getObject("user_id", UUID.class)),
                LinkPurpose.ofWire(row.getString("purpose")),
                row.getString("email"));
    }
}
