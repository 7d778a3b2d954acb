package dev.socrates.identity.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.SettableClock;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.Registrations;
import dev.socrates.platform.Ids;
import dev.socrates.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class HousekeepingTests {

    @Autowired
    Housekeeping housekeeping;

    @Autowired
    Registrations registrations;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private final Instant now = Instant.now();

    @Test
    void forgetsWhatEndedLongAgoAndNothingElse() {
        var user = registrations
                .register(
                        new NewAccount(Ids.next() + "@example.org", "a long enough phrase", null, null),
                        null,
                        new Client("127.0.0.1", null))
                .id()
                .value();
        var open = session(user, days(20), null);
        var ended = session(user, days(-29), null);
        var longEnded = session(user, days(-31), null);
        var longRevoked = session(user, days(20), days(-31));
        var valid = key(user, null, null);
        var revoked = key(user, null, days(-89));
        var longExpired = key(user, days(-91), null);
        var longGone = key(user, null, days(-91));

        housekeeping.work();

        assertThat(ids("sessions", user)).containsExactlyInAnyOrder(open, ended);
        assertThat(auth.sql("select session_id from refresh_tokens where session_id = any(:ids)")
                        .param("ids", new UUID[] {open, ended, longEnded, longRevoked})
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(open, ended);
        assertThat(ids("api_keys", user))
                .containsExactlyInAnyOrder(valid, revoked)
                .doesNotContain(longExpired, longGone);
    }

    @Test
    void goesOnUntilNothingIsLeftAndPastWhatFails() {
        var left = new ArrayList<>(List.of(Housekeeping.AT_ONCE, Housekeeping.AT_ONCE, 3, 99));
        Leftovers failing = (_, _) -> {
            throw new IllegalStateException("on purpose");
        };
        Leftovers some = (_, _) -> left.removeFirst();

        new Housekeeping(List.of(failing, some), new SettableClock()).work();

        assertThat(left).containsExactly(99);
    }

    private Instant days(int days) {
        return now.plus(Duration.ofDays(days));
    }

    private UUID session(UUID user, Instant expiresAt, @Nullable Instant revokedAt) {
        var id = Ids.next();
        auth.sql("""
                with session as (
                    insert into sessions (id, user_id, created_at, expires_at, revoked_at)
                    values (:id, :user, :created, :expires, :revoked)
                )
                insert into refresh_tokens (id, session_id, token_hash, created_at, expires_at)
                values (:id, :id, :hash, :created, :expires)
                """)
                .param("id", id)
                .param("user", user)
                .param("created", Times.utc(days(-100)))
                .param("expires", Times.utc(expiresAt))
                .param("revoked", revokedAt == null ? null : Times.utc(revokedAt))
                .param("hash", id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return id;
    }

    private UUID key(UUID user, @Nullable Instant expiresAt, @Nullable Instant revokedAt) {
        var id = Ids.next();
        auth.sql("""
                insert into api_keys (id, user_id, name, prefix, key_hash, scopes, created_at, expires_at, revoked_at)
                values (:id, :user, :name, 'sk_socrates_x', :hash, '{account:read}', :created, :expires, :revoked)
                """)
                .param("id", id)
                .param("user", user)
                .param("name", id.toString())
                .param("created", Times.utc(days(-100)))
                .param("expires", expiresAt == null ? null : Times.utc(expiresAt))
                .param("revoked", revokedAt == null ? null : Times.utc(revokedAt))
                .param("hash", id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return id;
    }

    private List<UUID> ids(String table, UUID user) {
        return auth.sql(
                        table.equals("sessions")
                                ? "select id from sessions where user_id = :user"
                                : "select id from api_keys where user_id = :user")
                .param("user", user)
                .query(UUID.class)
                .list();
    }
}
