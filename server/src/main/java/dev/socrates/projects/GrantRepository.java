package dev.socrates.projects;

import dev.socrates.identity.TeamMembership;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.projects.Project.Status;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ways in which people have come to projects. Teams are kept elsewhere, so the caller brings them along.
@Repository
class GrantRepository {

    private final JdbcClient jdbc;

    GrantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Deleted projects too.
    List<Grant> find(ProjectId project, UserId user, List<TeamMembership> teams) {
        return jdbc.sql("""
                select p.id, p.status, p.pack, p.deleted_at is not null as deleted,
                       g.role, g.permissions, g.share, g.team_role
                  from projects.project p
                  join (select m.project_id, m.role, r.permissions, null as share, null as team_role
                          from projects.member m
                          left join projects.role r on r.id = m.role_id
                         where m.project_id = :project
                           and m.user_id = :user
                         union all
                        select s.project_id, null, null, s.level, t.role
                          from projects.share s
                          join unnest(:teams::uuid[], :teamRoles::text[]) as t (id, role) on t.id = s.team_id
                         where s.project_id = :project) g on g.project_id = p.id
                """)
                .param("project", project.value())
                .param("user", user.value())
                .param("teams", ids(teams))
                .param("teamRoles", roles(teams))
                .query(GrantRepository::grant)
                .list();
    }

    /// Of all projects that are not deleted.
    List<Grant> all(UserId user, List<TeamMembership> teams) {
        return jdbc.sql("""
                select p.id, p.status, p.pack, false as deleted, g.role, g.permissions, g.share, g.team_role
                  from projects.project p
                  join (select m.project_id, m.role, r.permissions, null as share, null as team_role
                          from projects.member m
                          left join projects.role r on r.id = m.role_id
                         where m.user_id = :user
                         union all
                        select s.project_id, null, null, s.level, t.role
                          from projects.share s
                          join unnest(:teams::uuid[], :teamRoles::text[]) as t (id, role) on t.id = s.team_id
                       ) g on g.project_id = p.id
                 where p.deleted_at is null
                """)
                .param("user", user.value())
                .param("teams", ids(teams))
                .param("teamRoles", roles(teams))
                .query(GrantRepository::grant)
                .list();
    }

    /// Of deleted projects, as a member; through a team nobody may bring one back.
    List<Grant> deleted(UserId user) {
        return jdbc.sql("""
                select p.id, p.status, p.pack, true as deleted, m.role, r.permissions, null as share, null as team_role
                  from projects.project p
                  join projects.member m on m.project_id = p.id
                  left join projects.role r on r.id = m.role_id
                 where m.user_id = :user
                   and p.deleted_at is not null
                """)
                .param("user", user.value())
                .query(GrantRepository::grant)
                .list();
    }

    private static UUID[] ids(List<TeamMembership> teams) {
        return teams.stream().map(team -> team.team().value()).toArray(UUID[]::new);
    }

    private static String[] roles(List<TeamMembership> teams) {
        return teams.stream().map(team -> team.role().wire()).toArray(String[]::new);
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        var share = row.getString("share");
        var teamRole = share == null ? null : TeamRole.ofWire(row.getString("team_role"));
        var role = teamRole == null
                ? Role.ofWire(row.getString("role")).orElseThrow()
                : Share.ofWire(share).role(teamRole);
        return new Grant(
                new ProjectId(row.getObject("id", UUID.class)),
                role,
                teamRole == null ? own(role, row) : Share.ofWire(share).permissions(teamRole),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("pack"),
                row.getBoolean("deleted"));
    }

    private static Set<Permission> own(Role role, ResultSet row) throws SQLException {
        return role == Role.CUSTOM
                ? Permission.ofWires(
                        Arrays.asList((String[]) row.getArray("permissions").getArray()))
                : role.permissions();
    }
}
