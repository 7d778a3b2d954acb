package dev.socrates.identity.keys;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Scope;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiKeyRepository {

    private final JdbcClient jdbc;

    ApiKeyRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApiKey> list(UserId user, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select id, name, prefix, scopes, created_at, expires_at, last_used_at, last_used_address
                  from api_keys
                 where user_id = :user
                   and revoked_at is null
                   and (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :limit
                """)
                .param("user", user.value())
                .param("after", after)
                .param("limit", limit)
                .query(ApiKeyRepository::key)
                .list();
    }

    Optional<ApiKey> find(UserId user, UUID id) {
        return jdbc.sql("""
                select id, name, prefix, scopes, created_at, expires_at, last_used_at, last_used_address
                  from api_keys
                 where id = :id
                   and user_id = :user
                   and revoked_at is null
                """)
                .param("id", id)
                .param("user", user.value())
                .query(ApiKeyRepository::key)
                .optional();
    }

    /// The keys of one person, counted while nobody else adds one: holds their row until the transaction ends.
    @AuthTransactional
    int countForUpdate(UserId user, Instant now) {
        jdbc.sql("select id from users where id = :user for no key update")
                .param("user", user.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql("""
                select count(*)
                  from api_keys
                 where user_id = :user
                   and revoked_at is null
                   and (expires_at is null or expires_at > :now)
                """)
                .param("user", user.value())
                .param("now", utc(now))
                .query(Integer.class)
                .single();
    }

    /// @throws ApiKeyException.NameTaken decided by the unique index and so also under a race
    @AuthTransactional
    void insert(UserId user, ApiKey key, byte[] hash) {
        var expiresAt = key.expiresAt();
        try {
            jdbc.sql("""
                    insert into api_keys (id, user_id, name, prefix, key_hash, scopes, created_at, expires_at)
                    values (:id, :user, :name, :prefix, :hash, :scopes, :createdAt, :expiresAt)
                    """)
                    .param("id", key.id())
                    .param("user", user.value())
                    .param("name", key.name())
                    .param("prefix", key.prefix())
                    .param("hash", hash)
                    .param(
                            "scopes",
                            key.scopes().stream().map(Scope::wire).sorted().toArray(String[]::new))
                    .param("createdAt", utc(key.createdAt()))
                    .param("expiresAt", expiresAt == null ? null : utc(expiresAt))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new ApiKeyException.NameTaken();
        }
    }

    @AuthTransactional
    boolean rename(UserId user, UUID id, String name) {
        try {
            return jdbc.sql("""
                    update api_keys set name = :name where id = :id and user_id = :user and revoked_at is null
                    """)
                            .param("name", name)
                            .param("id", id)
                            .param("user", user.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException _) {
            throw new ApiKeyException.NameTaken();
        }
    }

    @AuthTransactional
    boolean revoke(UserId user, UUID id, Instant now) {
        return jdbc.sql("""
                update api_keys set revoked_at = :now where id = :id and user_id = :user and revoked_at is null
                """)
                        .param("now", utc(now))
                        .param("id", id)
                        .param("user", user.value())
                        .update()
                == 1;
    }

    @AuthTransactional
    int clear(Instant before, int atMost) {
        return jdbc.sql("""
                delete from api_keys
                 where id in (select id from api_keys where expires_at < :before or revoked_at < :before limit :most)
                """).param("before", utc(before)).param("most", atMost).update();
    }

    static Set<Scope> scopes(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("scopes").getArray())
                .flatMap(wire -> Scope.ofWire(wire).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                scopes(row),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "expires_at"),
                Times.instantOrNull(row, "last_used_at"),
                row.getString("last_used_address"));
    }
}
