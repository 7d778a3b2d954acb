package dev.socrates.identity;

import dev.socrates.identity.People.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeopleRepository {

    private final JdbcClient jdbc;

    PeopleRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> find(Collection<UserId> users) {
        return jdbc.sql("""
                select id, email, email_verified_at is not null as verified, name, username
                  from users
                 where id = any(:users)
                """)
                .param("users", users.stream().map(UserId::value).toArray(UUID[]::new))
                .query(PeopleRepository::person)
                .list();
    }

    Optional<Person> find(String email) {
        return jdbc.sql("""
                select id, email, email_verified_at is not null as verified, name, username
                  from users
                 where lower(email) = lower(:email)
                   and status in ('active', 'pending')
                """)
                .param("email", email)
                .query(PeopleRepository::person)
                .optional();
    }

    boolean isActive(UserId user) {
        return jdbc.sql("select exists (select from users where id = :user and status in ('active', 'pending'))")
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    List<TeamMembership> teams(UserId user) {
        return jdbc.sql("select team_id, role from team_members where user_id = :user")
                .param("user", user.value())
                .query((row, _) -> new TeamMembership(
                        new TeamId(row.getObject("team_id", UUID.class)), TeamRole.ofWire(row.getString("role"))))
                .list();
    }

    Set<TeamId> teamsWithOthers(Collection<TeamId> teams, UserId user) {
        return jdbc.sql("select distinct team_id from team_members where team_id = any(:teams) and user_id <> :user")
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .param("user", user.value())
                .query((row, _) -> new TeamId(row.getObject("team_id", UUID.class)))
                .set();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getBoolean("verified"),
                row.getString("name"),
                row.getString("username"));
    }
}
