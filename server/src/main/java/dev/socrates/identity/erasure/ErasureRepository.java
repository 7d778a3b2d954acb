package dev.socrates.identity.erasure;

import dev.socrates.identity.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ErasureRepository {

    private final JdbcClient jdbc;

    ErasureRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Locks all super administrators, so that of the last two who go at once one stays.
    boolean isLastAdministrator(UserId user) {
        var administrators = jdbc.sql("""
                select id
                  from users
                 where admin_role = 'super_admin'
                   and status = 'active'
                 order by id
                   for update
                """).query(UUID.class).list();
        return administrators.equals(List.of(user.value())) && hasOthers(user);
    }

    private boolean hasOthers(UserId user) {
        return jdbc.sql("select exists (select from users where id <> :user)")
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    /// The present one and all others that mail went to, as far as they do not belong to somebody else by
    /// now.
    List<String> addresses(UserId user) {
        return jdbc.sql("""
                select email
                  from (select email from other_emails where user_id = :user
                         union
                        select email from users where id = :user) as mailed
                 where not exists (select from users u where u.id <> :user and lower(u.email) = lower(mailed.email))
                """)
                .param("user", user.value())
                .query((row, _) -> row.getString("email"))
                .list();
    }

    void deleteRequests(String email) {
        jdbc.sql("delete from link_requests where lower(email) = lower(:email)")
                .param("email", email)
                .update();
    }

    /// All that hangs on the account goes with it.
    void delete(UserId user) {
        jdbc.sql("delete from users where id = :user")
                .param("user", user.value())
                .update();
    }

    /// What happened stays in the audit, by ids that lead nowhere any more. What others did to the account
    /// keeps the places where they were.
    void forgetPlaces(UserId user) {
        jdbc.sql("""
                update security_audit
                   set address = null, user_agent = null
                 where (actor_id = :user or (actor_id is null and subject_id = :user))
                   and (address is not null or user_agent is not null)
                """).param("user", user.value()).update();
    }
}
