package dev.socrates.identity.audit;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditRepository {

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

    private static @Nullable UUID id(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
