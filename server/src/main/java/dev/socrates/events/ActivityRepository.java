package dev.socrates.events;

import static dev.socrates.platform.Times.utc;

import dev.socrates.events.ActivityFeed.Wanted;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActivityRepository {

    private final JdbcClient jdbc;
    private final RecordedEventRow rows;

    ActivityRepository(JdbcClient jdbc, RecordedEventRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<RecordedEvent> find(ProjectId project, Wanted wanted, long before, int limit) {
        var types = wanted.types();
        var actor = wanted.actor();
        var from = wanted.from();
        var until = wanted.until();
        return jdbc.sql("""
                select seq, type, actor_id, data, at
                  from events.event
                 where project_id = :project
                   and seq < :before
                   and (:types::text[] is null or type = any(:types))
                   and (:actor::uuid is null or actor_id = :actor)
                   and (:from::timestamptz is null or at >= :from)
                   and (:until::timestamptz is null or at < :until)
                 order by seq desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("before", before)
                .param("types", types == null ? null : types.toArray(String[]::new))
                .param("actor", actor == null ? null : actor.value())
                .param("from", from == null ? null : utc(from))
                .param("until", until == null ? null : utc(until))
                .param("limit", limit)
                .query(rows)
                .list();
    }

    List<UserId> actors(ProjectId project) {
        return jdbc.sql("select distinct actor_id from events.event where project_id = :project")
                .param("project", project.value())
                .query((row, _) -> new UserId(row.getObject("actor_id", UUID.class)))
                .list();
    }
}
