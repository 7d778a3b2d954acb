package dev.socrates.identity.email;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AddressRepository {

    private final JdbcClient jdbc;

    AddressRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param email as the account has it, whatever the letters it was asked for with
    record Owner(UserId user, String email, boolean verified) {}

    Optional<Owner> owner(String email) {
        return jdbc.sql("""
                select id, email, email_verified_at is not null as verified
                  from users
                 where lower(email) = lower(:email)
                   and status in ('active', 'pending')
                """)
                .param("email", email)
                .query((row, _) -> new Owner(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        row.getBoolean("verified")))
                .optional();
    }

    /// Mail goes to an address that the account does not have.
    void remember(UserId user, String email, Instant now) {
        jdbc.sql("""
                insert into other_emails as o (user_id, email, at)
                values (:user, :email, :now)
                    on conflict (user_id, email) do update set at = excluded.at
                """)
                .param("user", user.value())
                .param("email", email)
                .param("now", utc(now))
                .update();
    }

    /// The new address is not confirmed yet.
    ///
    /// @return the former one
    /// @throws IdentityException.InvalidLink when the address belongs to somebody by now
    String change(UserId user, String email, Instant now) {
        try {
            return jdbc.sql("""
                    with former as (
                        select id, email from users where id = :user for no key update
                    ), kept as (
                        insert into other_emails as o (user_id, email, at)
                        select id, email, :now
                          from former
                            on conflict (user_id, email) do update set at = excluded.at
                    ), changed as (
                        update users set email = :email, email_verified_at = null, updated_at = :now where id = :user
                    )
                    select email from former
                    """)
                    .param("user", user.value())
                    .param("email", email)
                    .param("now", utc(now))
                    .query(String.class)
                    .single();
        } catch (DuplicateKeyException _) {
            throw new IdentityException.InvalidLink();
        }
    }
}
