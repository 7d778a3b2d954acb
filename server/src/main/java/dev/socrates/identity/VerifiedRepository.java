package dev.socrates.identity;

import static dev.socrates.platform.Times.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerifiedRepository {

    private final JdbcClient jdbc;

    VerifiedRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether it was not confirmed before
    boolean mark(UserId user, Instant now) {
        return jdbc.sql("""
                update users
                   set email_verified_at = :now, updated_at = :now,
                       status = case when status = 'pending' then 'active' else status end
                 where id = :user
                   and email_verified_at is null
                """).param("now", utc(now)).param("user", user.value()).update() == 1;
    }

    /// Makes the owner of this address an administrator, if the address is confirmed and they are none yet.
    /// Letters count as the same in ASCII alone: what other alphabets take for the same letter may be
    /// another mailbox.
    Optional<UserId> appoint(String email, Instant now) {
        return jdbc.sql("""
                update users
                   set role = 'admin', admin_role = 'super_admin', updated_at = :now
                 where lower(email collate "C") = lower(:email collate "C")
                   and email_verified_at is not null
                   and status = 'active'
                   and admin_role is distinct from 'super_admin'
                returning id
                """)
                .param("email", email)
                .param("now", utc(now))
                .query((row, _) -> new UserId(row.getObject("id", UUID.class)))
                .optional();
    }
}
