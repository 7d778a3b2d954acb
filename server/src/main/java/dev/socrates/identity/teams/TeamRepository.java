package dev.socrates.identity.teams;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamRepository {

    private final JdbcClient jdbc;

    TeamRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TeamId team, String name, String description, UserId creator, Instant now) {
        jdbc.sql("""
                insert into teams (id, name, description, created_by, created_at, updated_at)
                values (:id, :name, :description, :creator, :now, :now)
                """)
                .param("id", team.value())
                .param("name", name)
                .param("description", description)
                .param("creator", creator.value())
                .param("now", utc(now))
                .update();
    }

    List<Team> list(UserId user, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select t.id, t.name, t.description, m.role, t.created_at, t.updated_at,
                       (select count(*) from team_members where team_id = t.id) as members
                  from team_members m
                  join teams t on t.id = m.team_id
                 where m.user_id = :user
                   and (:after::uuid is null or t.id < :after::uuid)
                 order by t.id desc
                 limit :limit
                """)
                .param("user", user.value())
                .param("after", after)
                .param("limit", limit)
                .query(TeamRepository::team)
                .list();
    }

    Optional<Team> find(TeamId team, UserId user) {
        return jdbc.sql("""
                select t.id, t.name, t.description, m.role, t.created_at, t.updated_at,
                       (select count(*) from team_members where team_id = t.id) as members
                  from team_members m
                  join teams t on t.id = m.team_id
                 where m.team_id = :team
                   and m.user_id = :user
                """)
                .param("team", team.value())
                .param("user", user.value())
                .query(TeamRepository::team)
                .optional();
    }

    Map<TeamId, String> names(Collection<TeamId> teams) {
        return jdbc
                .sql("select id, name from teams where id = any(:teams)")
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new TeamId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Who changes a team or its members holds this until the end of the transaction.
    ///
    /// @return whether there is such a team
    boolean lock(TeamId team) {
        return jdbc.sql("select id from teams where id = :team for no key update")
                .param("team", team.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void edit(TeamId team, String name, String description, Instant now) {
        jdbc.sql("update teams set name = :name, description = :description, updated_at = :now where id = :team")
                .param("name", name)
                .param("description", description)
                .param("now", utc(now))
                .param("team", team.value())
                .update();
    }

    void delete(TeamId team) {
        jdbc.sql("delete from teams where id = :team")
                .param("team", team.value())
                .update();
    }

    /// What the accounts that are gone have left without anybody.
    List<TeamId> deleteEmpty() {
        return jdbc.sql("""
                delete from teams as t
                 where not exists (select from team_members where team_id = t.id)
                returning t.id
                """)
                .query((row, _) -> new TeamId(row.getObject("id", UUID.class)))
                .list();
    }

    List<TeamId> deleteOfNobodyElse(UserId user) {
        return jdbc.sql("""
                delete from teams as t
                 where exists (select from team_members where team_id = t.id and user_id = :user)
                   and not exists (select from team_members where team_id = t.id and user_id <> :user)
                returning t.id
                """)
                .param("user", user.value())
                .query((row, _) -> new TeamId(row.getObject("id", UUID.class)))
                .list();
    }

    /// All that this person owns are locked, so that nobody comes into one of them meanwhile.
    List<TeamId> lockOwned(UserId user) {
        return jdbc.sql("""
                select t.id
                  from teams t
                  join team_members m on m.team_id = t.id
                 where m.user_id = :user
                   and m.role = 'owner'
                 order by t.id
                   for no key update of t
                """)
                .param("user", user.value())
                .query((row, _) -> new TeamId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Those with other members, none of whom is an owner.
    List<Team> dependingOn(UserId user, Collection<TeamId> teams) {
        return jdbc.sql("""
                select t.id, t.name, t.description, m.role, t.created_at, t.updated_at,
                       (select count(*) from team_members where team_id = t.id) as members
                  from team_members m
                  join teams t on t.id = m.team_id
                 where m.user_id = :user
                   and m.role = 'owner'
                   and t.id = any(:teams)
                   and exists (select from team_members where team_id = t.id and user_id <> :user)
                   and not exists (select from team_members where team_id = t.id and user_id <> :user and role = 'owner')
                 order by t.id
                """)
                .param("user", user.value())
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .query(TeamRepository::team)
                .list();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("description"),
                TeamRole.ofWire(row.getString("role")),
                row.getInt("members"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}
