package dev.socrates.projects;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// With which teams projects are shared, and how far.
@Repository
class ShareRepository {

    private final JdbcClient jdbc;

    ShareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(ProjectId project, TeamId team, Share level, UserId by, Instant at) {}

    /// @return false when it is shared with this team already
    boolean insert(Row share) {
        return jdbc.sql("""
                insert into projects.share (project_id, team_id, level, shared_by, shared_at)
                values (:project, :team, :level, :by, :at)
                    on conflict (project_id, team_id) do nothing
                """)
                        .param("project", share.project().value())
                        .param("team", share.team().value())
                        .param("level", share.level().wire())
                        .param("by", share.by().value())
                        .param("at", utc(share.at()))
                        .update()
                == 1;
    }

    Optional<Share> lock(ProjectId project, TeamId team) {
        return jdbc.sql("select level from projects.share where project_id = :project and team_id = :team for update")
                .param("project", project.value())
                .param("team", team.value())
                .query((row, _) -> Share.ofWire(row.getString("level")))
                .optional();
    }

    void change(ProjectId project, TeamId team, Share level) {
        jdbc.sql("update projects.share set level = :level where project_id = :project and team_id = :team")
                .param("level", level.wire())
                .param("project", project.value())
                .param("team", team.value())
                .update();
    }

    boolean delete(ProjectId project, TeamId team) {
        return jdbc.sql("delete from projects.share where project_id = :project and team_id = :team")
                        .param("project", project.value())
                        .param("team", team.value())
                        .update()
                == 1;
    }

    /// @return the projects that were shared with it
    List<ProjectId> delete(TeamId team) {
        return jdbc.sql("delete from projects.share where team_id = :team returning project_id")
                .param("team", team.value())
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .list();
    }

    List<Row> of(ProjectId project) {
        return jdbc.sql("""
                select project_id, team_id, level, shared_by, shared_at
                  from projects.share
                 where project_id = :project
                 order by shared_at, team_id
                """)
                .param("project", project.value())
                .query(ShareRepository::share)
                .list();
    }

    /// Of projects that are not deleted, the newest project first.
    List<Row> with(TeamId team, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select s.project_id, s.team_id, s.level, s.shared_by, s.shared_at
                  from projects.share s
                  join projects.project p on p.id = s.project_id
                 where s.team_id = :team
                   and p.deleted_at is null
                   and (:before::uuid is null or s.project_id < :before::uuid)
                 order by s.project_id desc
                 limit :limit
                """)
                .param("team", team.value())
                .param("before", before)
                .param("limit", limit)
                .query(ShareRepository::share)
                .list();
    }

    private static Row share(ResultSet row, int number) throws SQLException {
        return new Row(
                new ProjectId(row.getObject("project_id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                Share.ofWire(row.getString("level")),
                new UserId(row.getObject("shared_by", UUID.class)),
                Times.instant(row, "shared_at"));
    }
}
