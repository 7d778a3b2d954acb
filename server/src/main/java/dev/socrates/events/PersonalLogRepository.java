package dev.socrates.events;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one person did, and the end of a log.
@Repository
class PersonalLogRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonalLogRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Done(UUID projectId, long seq, String type, JsonNode data, Instant at) {}

    /// In these projects, the oldest first.
    List<Done> of(UserId user, Collection<ProjectId> projects) {
        return jdbc.sql("""
                select project_id, seq, type, data, at
                  from events.event
                 where project_id = any(:projects)
                   and actor_id = :user
                 order by project_id, seq
                """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .param("user", user.value())
                .query(this::done)
                .list();
    }

    void erase(ProjectId project) {
        jdbc.sql("""
                with log as (
                    delete from events.event where project_id = :project
                )
                delete from events.head where project_id = :project
                """).param("project", project.value()).update();
    }

    private Done done(ResultSet row, int number) throws SQLException {
        return new Done(
                row.getObject("project_id", UUID.class),
                row.getLong("seq"),
                row.getString("type"),
                json.readTree(Objects.requireNonNull(row.getString("data"))),
                Times.instant(row, "at"));
    }
}
