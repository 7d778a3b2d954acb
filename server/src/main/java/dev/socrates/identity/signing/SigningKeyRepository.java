package dev.socrates.identity.signing;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SigningKeyRepository {

    private final JdbcClient jdbc;

    SigningKeyRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SigningKey> current() {
        return jdbc.sql("""
                select id, created_at, retired_at, accepted_until, revoked_at
                  from signing_keys
                 where retired_at is null
                """).query(SigningKeyRepository::key).optional();
    }

    /// The newest first.
    List<SigningKey> all() {
        return jdbc.sql("""
                select id, created_at, retired_at, accepted_until, revoked_at
                  from signing_keys
                 order by created_at desc, id desc
                """).query(SigningKeyRepository::key).list();
    }

    /// Does nothing when there is a key that signs: of two nodes that begin at once one is first.
    @AuthTransactional
    void begin(UUID id, Instant now) {
        jdbc.sql("insert into signing_keys (id, created_at) values (:id, :now) on conflict do nothing")
                .param("id", id)
                .param("now", utc(now))
                .update();
    }

    /// Whoever replaces the key that signs comes alone until the transaction ends: two at once would each wait for what
    /// the other one holds.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('signing_keys'))")
                .query((_, _) -> true)
                .single();
    }

    /// @return false when somebody else has retired it already
    @AuthTransactional
    boolean retire(UUID id, Instant now, Instant acceptedUntil) {
        return jdbc.sql("""
                update signing_keys
                   set retired_at = :now, accepted_until = :until
                 where id = :id
                   and retired_at is null
                """)
                        .param("now", utc(now))
                        .param("until", utc(acceptedUntil))
                        .param("id", id)
                        .update()
                == 1;
    }

    @AuthTransactional
    void revokeRetired(Instant now) {
        jdbc.sql("update signing_keys set revoked_at = :now where retired_at is not null and revoked_at is null")
                .param("now", utc(now))
                .update();
    }

    @AuthTransactional
    int clear(Instant acceptedBefore, int atMost) {
        return jdbc.sql("""
                delete from signing_keys
                 where id in (select id from signing_keys where accepted_until < :before limit :most)
                """)
                .param("before", utc(acceptedBefore))
                .param("most", atMost)
                .update();
    }

    private static SigningKey key(ResultSet row, int number) throws SQLException {
        return new SigningKey(
                row.getObject("id", UUID.class),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "retired_at"),
                Times.instantOrNull(row, "accepted_until"),
                Times.instantOrNull(row, "revoked_at"));
    }
}
