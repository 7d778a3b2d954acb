package dev.socrates.identity.audit;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditLog.Wanted;
import dev.socrates.platform.Ids;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditRepository {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditRepository(@Qualifier("auth") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @AuthTransactional
    void append(AuditEntry entry, Instant now) {
        var client = entry.client();
        jdbc.sql("""
                insert into security_audit (id, at, action, outcome, actor_id, subject_id, address, user_agent, details)
                values (:id, :now, :action, :outcome, :actor, :subject, :address, :agent, :details::jsonb)
                """)
                .param("id", Ids.next())
                .param("now", utc(now))
                .param("action", entry.action().wire())
                .param("outcome", entry.outcome().name().toLowerCase(Locale.ROOT))
                .param("actor", id(entry.actor()))
                .param("subject", id(entry.subject()))
                .param("address", client == null ? null : client.address())
                .param("agent", client == null ? null : client.userAgent())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }

    /// @param after the last one of the page before
    List<AuditRecord> find(Wanted wanted, @Nullable UUID after, int limit) {
        var from = wanted.from();
        var until = wanted.until();
        return jdbc.sql("""
                select id, at, action, outcome, actor_id, subject_id, address, user_agent, details
                  from security_audit
                 where (:action::text is null or action = :action)
                   and (:outcome::text is null or outcome = :outcome)
                   and (:user::uuid is null or actor_id = :user or subject_id = :user)
                   and (:address::text is null or address = :address)
                   and (:from::timestamptz is null or at >= :from)
                   and (:until::timestamptz is null or at < :until)
                   and (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :limit
                """)
                .param("action", wanted.action())
                .param("outcome", wanted.outcome())
                .param("user", id(wanted.user()))
                .param("address", wanted.address())
                .param("from", from == null ? null : utc(from))
                .param("until", until == null ? null : utc(until))
                .param("after", after)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private AuditRecord entry(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getObject("id", UUID.class),
                Times.instant(row, "at"),
                row.getString("action"),
                row.getString("outcome"),
                user(row, "actor_id"),
                user(row, "subject_id"),
                row.getString("address"),
                row.getString("user_agent"),
                json.readValue(row.getString("details"), FACTS));
    }

    private static @Nullable UserId user(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UserId(id);
    }

    private static @Nullable UUID id(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
