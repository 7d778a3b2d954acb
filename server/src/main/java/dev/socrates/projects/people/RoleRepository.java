package dev.socrates.projects.people;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The roles that owners have made. Their project's row is locked by whoever changes them.
@Repository
class RoleRepository {

    private final JdbcClient jdbc;

    RoleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CustomRole> of(ProjectId project) {
        return jdbc.sql("""
                select id, project_id, name, permissions, created_at, updated_at
                  from projects.role
                 where project_id = :project
                 order by lower(name), id
                """)
                .param("project", project.value())
                .query(RoleRepository::role)
                .list();
    }

    Optional<CustomRole> find(ProjectId project, UUID id) {
        return jdbc.sql("""
                select id, project_id, name, permissions, created_at, updated_at
                  from projects.role
                 where project_id = :project
                   and id = :id
                """)
                .param("project", project.value())
                .param("id", id)
                .query(RoleRepository::role)
                .optional();
    }

    Map<UUID, CustomRole> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                select id, project_id, name, permissions, created_at, updated_at
                  from projects.role
                 where id = any(:ids)
                """).param("ids", ids.toArray(UUID[]::new)).query(RoleRepository::role).list().stream()
                        .collect(Collectors.toMap(CustomRole::id, role -> role));
    }

    /// @return false when another one of the project is called so
    boolean insert(CustomRole role) {
        return jdbc.sql("""
                insert into projects.role (id, project_id, name, permissions, created_at, updated_at)
                values (:id, :project, :name, :permissions, :created, :updated)
                    on conflict (project_id, lower(name)) do nothing
                """)
                        .param("id", role.id())
                        .param("project", role.project().value())
                        .param("name", role.name())
                        .param("permissions", wires(role.permissions()))
                        .param("created", utc(role.createdAt()))
                        .param("updated", utc(role.updatedAt()))
                        .update()
                == 1;
    }

    boolean isTaken(ProjectId project, String name, UUID except) {
        return jdbc.sql("""
                select exists (select
                                 from projects.role
                                where project_id = :project
                                  and lower(name) = lower(:name)
                                  and id <> :except)
                """)
                .param("project", project.value())
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    void change(UUID id, String name, Set<Permission> permissions, Instant now) {
        jdbc.sql("""
                update projects.role
                   set name = :name, permissions = :permissions, updated_at = :now
                 where id = :id
                """)
                .param("name", name)
                .param("permissions", wires(permissions))
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from projects.role where id = :id").param("id", id).update();
    }

    private static String[] wires(Set<Permission> permissions) {
        return CustomRole.wires(permissions).toArray(String[]::new);
    }

    private static CustomRole role(ResultSet row, int number) throws SQLException {
        var permissions = EnumSet.of(Permission.READ);
        for (var wire : (String[]) row.getArray("permissions").getArray()) {
            Permission.ofWire(wire).ifPresent(permissions::add);
        }
        return new CustomRole(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("name"),
                permissions,
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}
