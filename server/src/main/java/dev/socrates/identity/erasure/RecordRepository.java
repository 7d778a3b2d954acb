package dev.socrates.identity.erasure;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what is kept of an account, for its owner.
@Repository
class RecordRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordRepository(@Qualifier("auth") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record AccountRecord(
            UUID userId,
            String email,
            @Nullable Instant emailVerifiedAt,
            List<String> otherEmails,
            @Nullable String name,
            @Nullable String username,
            String role,
            @Nullable String adminRole,
            String status,
            String subscriptionTier,
            @Nullable String subscriptionStatus,
            @Nullable String stripeCustomerId,
            @Nullable Instant trialEndsAt,
            @Nullable Instant lastLoginAt,
            Instant createdAt,
            Instant updatedAt) {}

    record SessionRecord(
            UUID sessionId,
            boolean browser,
            @Nullable String address,
            @Nullable String userAgent,
            Instant createdAt,
            @Nullable Instant lastSeenAt,
            Instant expiresAt,
            @Nullable Instant endedAt,
            @Nullable String endedBy) {}

    record TeamRecord(UUID teamId, String name, String role, Instant joinedAt) {}

    /// @param byMe whether the person did it; otherwise it was done to the account
    record AuditRecord(
            Instant at,
            String action,
            String outcome,
            boolean byMe,
            @Nullable String address,
            @Nullable String userAgent,
            JsonNode details) {}

    AccountRecord account(UserId user) {
        return jdbc.sql("""
                select id, email, email_verified_at, name, username, role, admin_role, status, subscription_tier,
                       subscription_status, stripe_customer_id, trial_ends_at, last_login_at, created_at, updated_at,
                       array(select o.email from other_emails o where o.user_id = users.id order by o.at) as others
                  from users
                 where id = :user
                """)
                .param("user", user.value())
                .query(RecordRepository::accountRow)
                .single();
    }

    List<SessionRecord> sessions(UserId user) {
        return jdbc.sql("""
                select id, page_token_hash is not null as browser, address, user_agent, created_at, last_seen_at, expires_at,
                       revoked_at, revoked_by
                  from sessions
                 where user_id = :user
                 order by id
                """)
                .param("user", user.value())
                .query((row, _) -> new SessionRecord(
                        row.getObject("id", UUID.class),
                        row.getBoolean("browser"),
                        row.getString("address"),
                        row.getString("user_agent"),
                        Times.instant(row, "created_at"),
                        Times.instantOrNull(row, "last_seen_at"),
                        Times.instant(row, "expires_at"),
                        Times.instantOrNull(row, "revoked_at"),
                        row.getString("revoked_by")))
                .list();
    }

    List<TeamRecord> teams(UserId user) {
        return jdbc.sql("""
                select t.id, t.name, m.role, m.joined_at
                  from team_members m
                  join teams t on t.id = m.team_id
                 where m.user_id = :user
                 order by m.joined_at
                """)
                .param("user", user.value())
                .query((row, _) -> new TeamRecord(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("role"),
                        Times.instant(row, "joined_at")))
                .list();
    }

    /// Where others were when they acted is their matter.
    List<AuditRecord> audit(UserId user) {
        return jdbc.sql("""
                select at, action, outcome, coalesce(actor_id = :user, false) as by_me, details,
                       case when actor_id is null or actor_id = :user then address end as address,
                       case when actor_id is null or actor_id = :user then user_agent end as user_agent
                  from security_audit
                 where actor_id = :user
                    or subject_id = :user
                 order by id
                """)
                .param("user", user.value())
                .query((row, _) -> new AuditRecord(
                        Times.instant(row, "at"),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getBoolean("by_me"),
                        row.getString("address"),
                        row.getString("user_agent"),
                        json.readTree(Objects.requireNonNull(row.getString("details")))))
                .list();
    }

    private static AccountRecord accountRow(ResultSet row, int number) throws SQLException {
        return new AccountRecord(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Times.instantOrNull(row, "email_verified_at"),
                List.of((String[]) row.getArray("others").getArray()),
                row.getString("name"),
                row.getString("username"),
                row.getString("role"),
                row.getString("admin_role"),
                row.getString("status"),
                row.getString("subscription_tier"),
                row.getString("subscription_status"),
                row.getString("stripe_customer_id"),
                Times.instantOrNull(row, "trial_ends_at"),
                Times.instantOrNull(row, "last_login_at"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}
