package dev.socrates.identity.keys;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Reach;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.SignedInRow;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PresentedKeyRepository {

    private final JdbcClient jdbc;

    PresentedKeyRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Presented(SignedIn person, @Nullable Instant lastUsedAt) {}

    Optional<Presented> find(byte[] hash, Instant now) {
        return jdbc.sql("""
                select k.id as key_id, k.scopes, k.last_used_at,
                       u.id as user_id, u.email, u.email_verified_at is not null as verified, u.name, u.admin_role,
                       p.theme, p.density, p.locale, p.time_zone,
                       array(select m.team_id || ' ' || m.role from team_members m where m.user_id = u.id) as teams
                  from api_keys k
                  join users u on u.id = k.user_id
                  left join user_settings p on p.user_id = u.id
                 where k.key_hash = :hash
                   and k.revoked_at is null
                   and (k.expires_at is null or k.expires_at > :now)
                   and u.status in ('active', 'pending')
                """)
                .param("hash", hash)
                .param("now", utc(now))
                .query(PresentedKeyRepository::presented)
                .optional();
    }

    /// Of requests at the same time one writes. What was written in the future comes from a clock that was set back.
    @AuthTransactional
    void use(UUID key, String address, Instant now, Instant usedBefore) {
        jdbc.sql("""
                update api_keys
                   set last_used_at = :now, last_used_address = :address
                 where id = :key
                   and (last_used_at is null or last_used_at <= :before or last_used_at > :now)
                """)
                .param("now", utc(now))
                .param("address", address)
                .param("key", key)
                .param("before", utc(usedBefore))
                .update();
    }

    private static Presented presented(ResultSet row, int number) throws SQLException {
        var key = row.getObject("key_id", UUID.class);
        var person = SignedInRow.read(row, key, new Reach.Limited(key, ApiKeyRepository.scopes(row)));
        return new Presented(person, Times.instantOrNull(row, "last_used_at"));
    }
}
