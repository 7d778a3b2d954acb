package dev.socrates.identity.sessions;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpenSessionRepository {

    private final JdbcClient jdbc;

    OpenSessionRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenSession> list(UserId user, @Nullable UUID after, int limit, Instant now) {
        return jdbc.sql("""
                select id, page_token_hash is not null as browser, user_agent, address, created_at,
                       coalesce(last_seen_at, created_at) as last_seen_at
                  from sessions
                 where user_id = :user
                   and revoked_at is null
                   and expires_at > :now
                   and (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :limit
                """)
                .param("user", user.value())
                .param("now", utc(now))
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new OpenSession(
                        row.getObject("id", UUID.class),
                        row.getBoolean("browser"),
                        row.getString("user_agent"),
                        row.getString("address"),
                        Times.instant(row, "created_at"),
                        Times.instant(row, "last_seen_at")))
                .list();
    }

    @AuthTransactional
    int end(UserId user, UUID session, Instant now) {
        return jdbc.sql("""
                update sessions
                   set revoked_at = :now, revoked_by = 'user'
                 where id = :session
                   and user_id = :user
                   and revoked_at is null
                   and expires_at > :now
                """)
                .param("now", utc(now))
                .param("session", session)
                .param("user", user.value())
                .update();
    }

    @AuthTransactional
    int endOthers(UserId user, UUID session, Instant now) {
        return jdbc.sql("""
                update sessions
                   set revoked_at = :now, revoked_by = 'user'
                 where user_id = :user
                   and id <> :session
                   and revoked_at is null
                   and expires_at > :now
                """)
                .param("now", utc(now))
                .param("user", user.value())
                .param("session", session)
                .update();
    }
}
