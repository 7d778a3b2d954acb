package dev.socrates.projects;

import static dev.socrates.platform.Times.utc;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.Project.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProjectRepository {

    private final JdbcClient jdbc;

    ProjectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Project project) {
        jdbc.sql("""
                with created as (
                    insert into projects.project
                           (id, owner_id, name, description, kind, pack, status, phase, created_at, updated_at)
                    values (:id, :owner, :name, :description, :kind, :pack, :status, :phase, :now, :now)
                    returning id
                )
                insert into projects.member (project_id, user_id, role, added_at)
                select id, :owner, 'owner', :now
                  from created
                """)
                .param("id", project.id().value())
                .param("owner", project.owner().value())
                .param("name", project.name())
                .param("description", project.description())
                .param("kind", project.kind())
                .param("pack", project.pack())
                .param("status", project.status().wire())
                .param("phase", project.phase().wire())
                .param("now", utc(project.createdAt()))
                .update();
    }

    Optional<Project> find(ProjectId project) {
        return jdbc.sql("""
                select id, owner_id, name, description, kind, pack, status, phase, created_at, updated_at
                  from projects.project
                 where id = :id
                """)
                .param("id", project.value())
                .query(ProjectRepository::project)
                .optional();
    }

    /// Newest first.
    List<Project> find(Collection<ProjectId> projects) {
        return jdbc.sql("""
                select id, owner_id, name, description, kind, pack, status, phase, created_at, updated_at
                  from projects.project
                 where id = any(:projects)
                 order by id desc
                """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query(ProjectRepository::project)
                .list();
    }

    /// The project's phase, locked until the transaction ends.
    Phase lockPhase(ProjectId project) {
        return jdbc.sql("select phase from projects.project where id = :id for no key update")
                .param("id", project.value())
                .query((row, _) -> Phase.valueOf(upper(row.getString("phase"))))
                .single();
    }

    void edit(ProjectId project, String name, String description, Instant now) {
        jdbc.sql(
                        "update projects.project set name = :name, description = :description, updated_at = :now where id = :id")
                .param("name", name)
                .param("description", description)
                .param("now", utc(now))
                .param("id", project.value())
                .update();
    }

    void move(ProjectId project, Status status, Instant now, @Nullable Instant deletedAt) {
        jdbc.sql("""
                update projects.project
                   set status = :status, updated_at = :now, deleted_at = :deletedAt
                 where id = :id
                """)
                .param("status", status.wire())
                .param("now", utc(now))
                .param("deletedAt", deletedAt == null ? null : utc(deletedAt))
                .param("id", project.value())
                .update();
    }

    void move(ProjectId project, Phase phase, Instant now) {
        jdbc.sql("update projects.project set phase = :phase, updated_at = :now where id = :id")
                .param("phase", phase.wire())
                .param("now", utc(now))
                .param("id", project.value())
                .update();
    }

    static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                new ProjectId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                row.getString("description"),
                row.getString("kind"),
                row.getString("pack"),
                Status.valueOf(upper(row.getString("status"))),
                Phase.valueOf(upper(row.getString("phase"))),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }

    private static String upper(String wire) {
        return wire.toUpperCase(Locale.ROOT);
    }
}
