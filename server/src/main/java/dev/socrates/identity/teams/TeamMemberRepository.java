package dev.socrates.identity.teams;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.People.Person;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamMemberRepository {

    private final JdbcClient jdbc;

    TeamMemberRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Owners first, then by what others call them.
    List<TeamMember> list(TeamId team) {
        return jdbc.sql("""
                select u.id, u.email, u.email_verified_at is not null as verified, u.name, u.username, m.role, m.joined_at
                  from team_members m
                  join users u on u.id = m.user_id
                 where m.team_id = :team
                 order by array_position(array['owner', 'lead', 'developer', 'viewer'], m.role),
                          lower(coalesce(u.name, u.username, u.email)), u.id
                """)
                .param("team", team.value())
                .query(TeamMemberRepository::member)
                .list();
    }

    Optional<TeamRole> role(TeamId team, UserId user) {
        return jdbc.sql("select role from team_members where team_id = :team and user_id = :user")
                .param("team", team.value())
                .param("user", user.value())
                .query((row, _) -> TeamRole.ofWire(row.getString("role")))
                .optional();
    }

    boolean hasAnotherOwner(TeamId team, UserId user) {
        return jdbc.sql("""
                select exists (
                       select from team_members
                        where team_id = :team
                          and user_id <> :user
                          and role = 'owner')
                """)
                .param("team", team.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasAddress(TeamId team, String email) {
        return jdbc.sql("""
                select exists (
                       select from team_members m
                         join users u on u.id = m.user_id
                        where m.team_id = :team
                          and lower(u.email) = lower(:email))
                """)
                .param("team", team.value())
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /// @return whether they were not in it yet
    boolean add(TeamId team, UserId user, TeamRole role, Instant now) {
        return jdbc.sql("""
                insert into team_members (team_id, user_id, role, joined_at)
                values (:team, :user, :role, :now)
                    on conflict (team_id, user_id) do nothing
                """)
                        .param("team", team.value())
                        .param("user", user.value())
                        .param("role", role.wire())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void change(TeamId team, UserId user, TeamRole role) {
        jdbc.sql("update team_members set role = :role where team_id = :team and user_id = :user")
                .param("role", role.wire())
                .param("team", team.value())
                .param("user", user.value())
                .update();
    }

    void remove(TeamId team, UserId user) {
        jdbc.sql("delete from team_members where team_id = :team and user_id = :user")
                .param("team", team.value())
                .param("user", user.value())
                .update();
    }

    private static TeamMember member(ResultSet row, int number) throws SQLException {
        var person = new Person(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getBoolean("verified"),
                row.getString("name"),
                row.getString("username"));
        return new TeamMember(person, TeamRole.ofWire(row.getString("role")), Times.instant(row, "joined_at"));
    }
}
