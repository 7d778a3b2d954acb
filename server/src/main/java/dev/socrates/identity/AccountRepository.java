package dev.socrates.identity;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param passwordHash null for somebody who signs in elsewhere
    record Credentials(UserId id, @Nullable String passwordHash, String status, boolean secondFactor) {

        Proof proof() {
            return secondFactor ? new Proof.SecondFactorNeeded(id) : new Proof.Proven(id);
        }

        /// @param onlyVerified whether somebody who is pending has to confirm the address first
        boolean mayActNow(boolean onlyVerified) {
            return status.equals("active") || (status.equals("pending") && !onlyVerified);
        }
    }

    /// @throws IdentityException.EmailTaken or UsernameTaken, decided by the unique index and so also under a
    ///     race
    private void insert(
            UserId id, NewAccount account, String passwordHash, @Nullable AdminRole adminRole, Instant now) {
        try {
            jdbc.sql("""
                    insert into users (id, email, name, username, password_hash, role, admin_role, created_at, updated_at)
                    values (:id, :email, :name, :username, :hash, :role, :adminRole, :now, :now)
                    """)
                    .param("id", id.value())
                    .param("email", account.email())
                    .param("name", account.name())
                    .param("username", account.username())
                    .param("hash", passwordHash)
                    .param("role", adminRole == null ? "user" : "admin")
                    .param("adminRole", adminRole == null ? null : adminRole.wire())
                    .param("now", utc(now))
                    .update();
        } catch (DuplicateKeyException e) {
            throw String.valueOf(e.getMessage()).contains("users_username")
                    ? new IdentityException.UsernameTaken()
                    : new IdentityException.EmailTaken();
        }
    }

    /// @return false when somebody has the address, which is no error where nobody must learn of it
    /// @throws IdentityException.UsernameTaken only under a race; see [#knows]
    boolean insertIfFree(Account account, String passwordHash) {
        try {
            return jdbc.sql("""
                    insert into users (id, email, name, username, password_hash, status, created_at, updated_at)
                    values (:id, :email, :name, :username, :hash, :status, :now, :now)
                        on conflict (lower(email)) do nothing
                    """)
                            .param("id", account.id().value())
                            .param("email", account.email())
                            .param("name", account.name())
                            .param("username", account.username())
                            .param("hash", passwordHash)
                            .param("status", account.status())
                            .param("now", utc(account.createdAt()))
                            .update()
                    == 1;
        } catch (DuplicateKeyException _) {
            throw new IdentityException.UsernameTaken();
        }
    }

    boolean knows(String username) {
        return jdbc.sql("select exists (select from users where lower(username) = lower(:username))")
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(UserId id) {
        return jdbc.sql("""
                select id, email, email_verified_at is not null as verified, name, username, role, admin_role, status,
                       subscription_tier, last_login_at, created_at
                  from users
                 where id = :id
                """)
                .param("id", id.value())
                .query(AccountRepository::account)
                .optional();
    }

    Optional<Credentials> findCredentials(String email) {
        return jdbc.sql("""
                select u.id, u.password_hash, u.status, f.enabled_at is not null as second_factor
                  from users u
                  left join two_factor f on f.user_id = u.id
                 where lower(u.email) = lower(:email)
                """)
                .param("email", email)
                .query(AccountRepository::credentials)
                .optional();
    }

    Optional<Credentials> findCredentials(UserId user) {
        return jdbc.sql("""
                select u.id, u.password_hash, u.status, f.enabled_at is not null as second_factor
                  from users u
                  left join two_factor f on f.user_id = u.id
                 where u.id = :user
                """)
                .param("user", user.value())
                .query(AccountRepository::credentials)
                .optional();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select from users)")
                .query(Boolean.class)
                .single();
    }

    @AuthTransactional
    void offerSetup(byte[] tokenHash, Instant now) {
        jdbc.sql("""
                insert into setup_link (token_hash, created_at)
                values (:hash, :now)
                    on conflict (only_one) do update set token_hash = excluded.token_hash, created_at = excluded.created_at
                """).param("hash", tokenHash).param("now", utc(now)).update();
    }

    /// The account and the end of the link in one transaction: of two people who hold the link only one gets
    /// in.
    @AuthTransactional
    void insertFirst(byte[] tokenHash, UserId id, NewAccount account, String passwordHash, Instant now) {
        int taken = jdbc.sql("delete from setup_link where token_hash = :hash")
                .param("hash", tokenHash)
                .update();
        if (taken == 0) {
            throw new IdentityException.InvalidSetupLink();
        }
        insert(id, account, passwordHash, AdminRole.SUPER_ADMIN, now);
    }

    boolean offersSetup(byte[] tokenHash) {
        return jdbc.sql("select exists (select from setup_link where token_hash = :hash)")
                .param("hash", tokenHash)
                .query(Boolean.class)
                .single();
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("password_hash"),
                row.getString("status"),
                row.getBoolean("second_factor"));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getBoolean("verified"),
                row.getString("name"),
                row.getString("username"),
                row.getString("role"),
                row.getString("admin_role"),
                row.getString("status"),
                row.getString("subscription_tier"),
                Times.instantOrNull(row, "last_login_at"),
                Times.instant(row, "created_at"));
    }
}
