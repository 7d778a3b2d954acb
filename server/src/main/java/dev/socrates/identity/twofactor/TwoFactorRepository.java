package dev.socrates.identity.twofactor;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TwoFactorRepository {

    private final JdbcClient jdbc;

    TwoFactorRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param sealed the secret, as it lies in the box, in base64
    record Factor(
            String sealed,
            UUID setupSession,
            Instant createdAt,
            @Nullable Instant enabledAt,
            List<Long> usedSteps,
            int failures,
            @Nullable Instant failingSince) {}

    /// Replaces what somebody began before.
    ///
    /// @return false when it is on already
    boolean begin(UserId user, byte[] secret, UUID session, Instant now) {
        return jdbc.sql("""
                insert into two_factor as f (user_id, secret, setup_session, created_at)
                values (:user, :secret, :session, :now)
                    on conflict (user_id) do update
                   set secret = excluded.secret, setup_session = excluded.setup_session, created_at = excluded.created_at,
                       failures = 0, failing_since = null
                 where f.enabled_at is null
                """)
                        .param("user", user.value())
                        .param("secret", secret)
                        .param("session", session)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    Optional<Factor> find(UserId user) {
        return jdbc.sql("""
                select secret, setup_session, created_at, enabled_at, used_steps, failures, failing_since
                  from two_factor
                 where user_id = :user
                """)
                .param("user", user.value())
                .query(TwoFactorRepository::factor)
                .optional();
    }

    /// Of two who bring the same code the second waits here and finds it used.
    Optional<Factor> lock(UserId user) {
        return jdbc.sql("""
                select secret, setup_session, created_at, enabled_at, used_steps, failures, failing_since
                  from two_factor
                 where user_id = :user
                   for no key update
                """)
                .param("user", user.value())
                .query(TwoFactorRepository::factor)
                .optional();
    }

    void enable(UserId user, Instant now) {
        jdbc.sql("update two_factor set enabled_at = :now where user_id = :user")
                .param("now", utc(now))
                .param("user", user.value())
                .update();
    }

    void use(UserId user, List<Long> steps) {
        jdbc.sql("""
                update two_factor
                   set used_steps = :steps, failures = 0, failing_since = null
                 where user_id = :user
                """)
                .param("steps", steps.toArray(Long[]::new))
                .param("user", user.value())
                .update();
    }

    void fail(UserId user, int failures, Instant since) {
        jdbc.sql("update two_factor set failures = :failures, failing_since = :since where user_id = :user")
                .param("failures", failures)
                .param("since", utc(since))
                .param("user", user.value())
                .update();
    }

    void delete(UserId user) {
        jdbc.sql("delete from two_factor where user_id = :user")
                .param("user", user.value())
                .update();
    }

    void replaceCodes(UserId user, Collection<byte[]> hashes) {
        jdbc.sql("delete from recovery_codes where user_id = :user")
                .param("user", user.value())
                .update();
        jdbc.sql("insert into recovery_codes (user_id, code_hash) select :user, unnest(:hashes)")
                .param("user", user.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    /// Of several who bring one code the first takes it away.
    boolean takeCode(UserId user, byte[] hash) {
        return jdbc.sql("delete from recovery_codes where user_id = :user and code_hash = :hash")
                        .param("user", user.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int codesLeft(UserId user) {
        return jdbc.sql("select count(*) from recovery_codes where user_id = :user")
                .param("user", user.value())
                .query(Integer.class)
                .single();
    }

    private static Factor factor(ResultSet row, int number) throws SQLException {
        return new Factor(
                Base64.getEncoder().encodeToString(row.getBytes("secret")),
                row.getObject("setup_session", UUID.class),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "enabled_at"),
                Arrays.asList((Long[]) row.getArray("used_steps").getArray()),
                row.getInt("failures"),
                Times.instantOrNull(row, "failing_since"));
    }
}
