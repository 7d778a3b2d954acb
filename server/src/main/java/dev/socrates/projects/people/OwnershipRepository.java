package dev.socrates.projects.people;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.people.Ownership.Handover;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnershipRepository {

    private final JdbcClient jdbc;

    OwnershipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void handOver(UUID id, ProjectId project, UserId from, UserId to, Instant now) {
        jdbc.sql("""
                with handed as (
                    update projects.project
                       set owner_id = :to, updated_at = :now
                     where id = :project
                    returning id
                )
                insert into projects.ownership_history (id, project_id, from_user, to_user, at)
                select :id, id, :from, :to, :now
                  from handed
                """)
                .param("id", id)
                .param("project", project.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("now", utc(now))
                .update();
    }

    List<Handover> history(ProjectId project) {
        return jdbc.sql("""
                select from_user, to_user, at
                  from projects.ownership_history
                 where project_id = :project
                 order by id desc
                """)
                .param("project", project.value())
                .query((row, _) -> new Handover(
                        new UserId(row.getObject("from_user", UUID.class)),
                        new UserId(row.getObject("to_user", UUID.class)),
                        Times.instant(row, "at")))
                .list();
    }
}
