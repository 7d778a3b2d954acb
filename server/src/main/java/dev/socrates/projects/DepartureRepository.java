package dev.socrates.projects;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is in a project beside one of its members. Deleted projects are projects too: they can be restored.
@Repository
class DepartureRepository {

    private final JdbcClient jdbc;

    DepartureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A project that somebody is a member of.
    ///
    /// @param owner whether they own it
    /// @param others whether it has other members
    /// @param owners whether one of those owns it
    /// @param teams that it is shared with
    record Held(ProjectId project, String name, boolean owner, boolean others, boolean owners, List<TeamId> teams) {}

    List<Held> held(UserId user) {
        return jdbc.sql("""
                select p.id, p.name, mine.role = 'owner' as owner,
                       exists (select from projects.member o where o.project_id = p.id and o.user_id <> :user) as others,
                       exists (select from projects.member o
                                where o.project_id = p.id and o.user_id <> :user and o.role = 'owner') as owners,
                       array(select s.team_id from projects.share s where s.project_id = p.id) as teams
                  from projects.project p
                  join projects.member mine on mine.project_id = p.id
                 where mine.user_id = :user
                 order by p.id
                """)
                .param("user", user.value())
                .query(DepartureRepository::held)
                .list();
    }

    /// The same, with the projects locked: nobody comes in until the transaction ends, because a new member
    /// refers to its project.
    List<Held> lock(UserId user) {
        jdbc.sql("""
                select p.id
                  from projects.project p
                  join projects.member mine on mine.project_id = p.id
                 where mine.user_id = :user
                 order by p.id
                   for update of p
                """).param("user", user.value()).query(UUID.class).list();
        return held(user);
    }

    void erase(ProjectId project) {
        jdbc.sql("delete from projects.project where id = :project")
                .param("project", project.value())
                .update();
    }

    /// Removes the member. Where no owner is left, the one with the most rights takes over, of several the
    /// one who has been there longest.
    void leave(ProjectId project, UserId user) {
        jdbc.sql("delete from projects.member where project_id = :project and user_id = :user")
                .param("project", project.value())
                .param("user", user.value())
                .update();
        jdbc.sql("""
                update projects.member
                   set role = 'owner', role_id = null
                 where project_id = :project
                   and user_id = (
                       select user_id
                         from projects.member
                        where project_id = :project
                        order by array_position(array['owner', 'editor', 'custom', 'viewer'], role), added_at, user_id
                        limit 1)
                   and not exists (select from projects.member where project_id = :project and role = 'owner')
                """).param("project", project.value()).update();
        jdbc.sql("""
                update projects.project p
                   set owner_id = o.user_id
                  from (select user_id
                          from projects.member
                         where project_id = :project
                           and role = 'owner'
                         order by added_at, user_id
                         limit 1) o
                 where p.id = :project
                   and p.owner_id = :user
                """)
                .param("project", project.value())
                .param("user", user.value())
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("owner"),
                row.getBoolean("others"),
                row.getBoolean("owners"),
                Arrays.stream((UUID[]) row.getArray("teams").getArray())
                        .map(TeamId::new)
                        .toList());
    }
}
