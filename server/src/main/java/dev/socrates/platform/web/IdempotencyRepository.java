package dev.socrates.platform.web;

import static dev.socrates.platform.Times.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdempotencyRepository {

    private final JdbcClient jdbc;

    IdempotencyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param status null when the effect is there and the reply was lost
    record Stored(
            String requestHash,
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable String body) {}

    Optional<Stored> find(UUID caller, String key, Instant notBefore) {
        return jdbc.sql("""
                select request_hash, status, content_type, body
                  from platform.idempotency_key
                 where caller = :caller
                   and key = :key
                   and at > :notBefore
                """)
                .param("caller", caller)
                .param("key", key)
                .param("notBefore", utc(notBefore))
                .query((row, _) -> new Stored(
                        row.getString("request_hash"),
                        row.getObject("status", Integer.class),
                        row.getString("content_type"),
                        row.getString("body")))
                .optional();
    }

    /// Fails on the primary key when another request with the same key has committed. A key that has lived
    /// its time is taken over.
    void claim(UUID caller, String key, String requestHash, Instant now, Instant notBefore) {
        int claimed = jdbc.sql("""
                insert into platform.idempotency_key as k (caller, key, request_hash, at)
                values (:caller, :key, :hash, :now)
                    on conflict (caller, key) do update
                   set request_hash = :hash, at = :now, status = null, content_type = null, body = null
                 where k.at <= :notBefore
                """)
                .param("caller", caller)
                .param("key", key)
                .param("hash", requestHash)
                .param("now", utc(now))
                .param("notBefore", utc(notBefore))
                .update();
        if (claimed == 0) {
            throw new KeyTaken();
        }
    }

    void reply(UUID caller, String key, int status, @Nullable String contentType, String body) {
        jdbc.sql("""
                update platform.idempotency_key
                   set status = :status, content_type = :contentType, body = :body
                 where caller = :caller
                   and key = :key
                """)
                .param("status", status)
                .param("contentType", contentType)
                .param("body", body)
                .param("caller", caller)
                .param("key", key)
                .update();
    }

    /// Forgets keys that have lived their time.
    void forget(Instant notBefore) {
        jdbc.sql("delete from platform.idempotency_key where at <= :notBefore")
                .param("notBefore", utc(notBefore))
                .update();
    }

    void forget(UUID caller) {
        jdbc.sql("delete from platform.idempotency_key where caller = :caller")
                .param("caller", caller)
                .update();
    }

    /// Another request with this key was faster; its effect is the one that counts.
    static final class KeyTaken extends RuntimeException {}
}
