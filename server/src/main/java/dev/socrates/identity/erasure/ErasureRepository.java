package dev.socrates.identity.erasure;

import dev.socrates.identity.UserId;
import java.util.List;
import java.util.Map;
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

    /// Teams of which only this person is an owner, with others in them.
    List<Map<String, Object>> teamsThatWait(UserId user) {
        return jdbc.sql("""
                select t.id, t.name
                  from teams t
                  join team_members mine on mine.team_id = t.id and mine.user_id = :user and mine.role = 'owner'
                 where exists (select from team_members o where o.team_id = t.id and o.user_id <> :user)
                   and not exists (
                       select from team_members o where o.team_id = t.id and o.user_id <> :user and o.role = 'owner')
                   for update of t
                """)
                .param("user", user.value())
                .query((row, _) -> Map.<String, Object>of(
                        "kind", "team", "id", row.getObject("id", UUID.class), "name", row.getString("name")))
                .list();
    }

    /// The present one and all former ones.
    List<String> addresses(UserId user) {
        return jdbc.sql("""
                select email from former_emails where user_id = :user
                 union
                select email from users where id = :user
                """)
                .param("user", user.value())
                .query((row, _) -> row.getString("email"))
                .list();
    }

    void deleteTeamsOfNobodyElse(UserId user) {
        jdbc.sql("""
                delete from teams t
                 where exists (select from team_members m where m.team_id = t.id and m.user_id = :user)
                   and not exists (select from team_members m where m.team_id = t.id and m.user_id <> :user)
                """).param("user", user.value()).update();
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
