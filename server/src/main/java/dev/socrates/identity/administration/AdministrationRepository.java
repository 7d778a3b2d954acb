package dev.socrates.identity.administration;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.AdminRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.administration.Administration.Counts;
import dev.socrates.identity.administration.Administration.Wanted;
import dev.socrates.identity.administration.ManagedUser.Holdings;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdministrationRepository {

    private final JdbcClient jdbc;

    AdministrationRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ManagedUser> search(Wanted wanted, @Nullable UUID after, int limit) {
        var role = wanted.role();
        return jdbc.sql("""
                select id, email, email_verified_at is not null as verified, name, username, status, admin_role,
                       subscription_tier, last_login_at, created_at
                  from users
                 where (:pattern::text is null
                        or email ilike :pattern or name ilike :pattern or username ilike :pattern)
                   and (:status::text is null or status = :status)
                   and (:role::text is null or admin_role = :role)
                   and (not :administrators or admin_role is not null)
                   and (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :limit
                """)
                .param("pattern", pattern(wanted.query()))
                .param("status", wanted.status())
                .param("role", role == null ? null : role.wire())
                .param("administrators", wanted.administrators())
                .param("after", after)
                .param("limit", limit)
                .query(AdministrationRepository::user)
                .list();
    }

    Optional<ManagedUser> find(UserId user) {
        return jdbc.sql("""
                select id, email, email_verified_at is not null as verified, name, username, status, admin_role,
                       subscription_tier, last_login_at, created_at
                  from users
                 where id = :user
                """)
                .param("user", user.value())
                .query(AdministrationRepository::user)
                .optional();
    }

    /// All super administrators too, always in the same order: whoever decides about one of them waits here.
    Optional<ManagedUser> lock(UserId user) {
        jdbc.sql("""
                select id
                  from users
                 where id = :user
                    or admin_role = 'super_admin'
                 order by id
                   for no key update
                """).param("user", user.value()).query(UUID.class).list();
        return find(user);
    }

    /// @throws AdministrationException.LastSuperAdministrator when this is the last one who can sign in
    void keepOneSuperAdministrator(ManagedUser user) {
        if (user.adminRole() == AdminRole.SUPER_ADMIN && !othersStay(user.id())) {
            throw new AdministrationException.LastSuperAdministrator();
        }
    }

    private boolean othersStay(UserId user) {
        return jdbc.sql("""
                select exists (
                       select from users
                        where admin_role = 'super_admin'
                          and status in ('active', 'pending')
                          and id <> :user)
                """).param("user", user.value()).query(Boolean.class).single();
    }

    Holdings holdings(UserId user, Instant now) {
        return jdbc.sql("""
                select (select count(*) from sessions s
                         where s.user_id = :user and s.revoked_at is null and s.expires_at > :now) as sessions,
                       (select count(*) from api_keys k
                         where k.user_id = :user and k.revoked_at is null
                           and (k.expires_at is null or k.expires_at > :now)) as keys,
                       (select count(*) from team_members m where m.user_id = :user) as teams,
                       exists (select from two_factor t where t.user_id = :user and t.enabled_at is not null)
                           as two_factor
                """)
                .param("user", user.value())
                .param("now", utc(now))
                .query((row, _) -> new Holdings(
                        row.getInt("sessions"), row.getInt("keys"), row.getInt("teams"), row.getBoolean("two_factor")))
                .single();
    }

    Counts counts(Instant now) {
        return jdbc.sql("""
                select count(*) as everybody,
                       count(*) filter (where status = 'active') as active,
                       count(*) filter (where status = 'pending') as pending,
                       count(*) filter (where status = 'suspended') as suspended,
                       (select count(*) from sessions where revoked_at is null and expires_at > :now) as sessions
                  from users
                """)
                .param("now", utc(now))
                .query((row, _) -> new Counts(
                        row.getLong("everybody"),
                        row.getLong("active"),
                        row.getLong("pending"),
                        row.getLong("suspended"),
                        row.getLong("sessions")))
                .single();
    }

    @AuthTransactional
    void setStatus(UserId user, String status, Instant now) {
        jdbc.sql("update users set status = :status, updated_at = :now where id = :user")
                .param("status", status)
                .param("now", utc(now))
                .param("user", user.value())
                .update();
    }

    @AuthTransactional
    void setRole(UserId user, @Nullable AdminRole role, Instant now) {
        jdbc.sql("update users set role = :role, admin_role = :adminRole, updated_at = :now where id = :user")
                .param("role", role == null ? "user" : "admin")
                .param("adminRole", role == null ? null : role.wire())
                .param("now", utc(now))
                .param("user", user.value())
                .update();
    }

    @AuthTransactional
    int endSessions(UserId user, Instant now) {
        return jdbc.sql("""
                update sessions
                   set revoked_at = :now, revoked_by = 'administrator'
                 where user_id = :user
                   and revoked_at is null
                   and expires_at > :now
                """).param("now", utc(now)).param("user", user.value()).update();
    }

    /// What people type is text, not a pattern.
    private static @Nullable String pattern(@Nullable String query) {
        return query == null || query.isBlank() ? null : "%" + query.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static ManagedUser user(ResultSet row, int number) throws SQLException {
        var role = row.getString("admin_role");
        return new ManagedUser(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getBoolean("verified"),
                row.getString("name"),
                row.getString("username"),
                row.getString("status"),
                role == null ? null : AdminRole.ofWire(role).orElse(null),
                row.getString("subscription_tier"),
                Times.instantOrNull(row, "last_login_at"),
                Times.instant(row, "created_at"));
    }
}
