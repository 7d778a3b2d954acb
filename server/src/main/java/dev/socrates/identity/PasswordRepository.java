package dev.socrates.identity;

import static dev.socrates.platform.Times.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordRepository {

    private final JdbcClient jdbc;

    PasswordRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody whom mail about the account may reach.
    ///
    /// @param email as the account has it, whatever the letters it was asked for with
    record Addressee(UserId user, String email) {}

    /// Nobody who is suspended.
    Optional<Addressee> addressee(String email) {
        return jdbc.sql("""
                select id, email
                  from users
                 where lower(email) = lower(:email)
                   and status in ('active', 'pending')
                """)
                .param("email", email)
                .query((row, _) -> new Addressee(new UserId(row.getObject("id", UUID.class)), row.getString("email")))
                .optional();
    }

    /// The password and the end of the sessions.
    ///
    /// @param except the one session that stays, if any
    void change(UserId user, String passwordHash, @Nullable UUID except, Instant now) {
        jdbc.sql("""
                with changed as (
                    update users set password_hash = :hash, updated_at = :now where id = :user
                )
                update sessions
                   set revoked_at = :now, revoked_by = 'user'
                 where user_id = :user
                   and (:except::uuid is null or id <> :except)
                   and revoked_at is null
                """)
                .param("hash", passwordHash)
                .param("now", utc(now))
                .param("user", user.value())
                .param("except", except)
                .update();
    }
}
