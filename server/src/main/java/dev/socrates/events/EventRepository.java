package dev.socrates.events;

import static dev.socrates.platform.Times.utc;

import dev.socrates.events.EventLog.Happening;
import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EventRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RecordedEventRow rows;

    EventRepository(JdbcClient jdbc, JsonMapper json, RecordedEventRow rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /// One statement takes the numbers and writes the entries.
    void append(ProjectId project, List<ProjectEvent> events, Instant now) {
        jdbc.sql("""
                with head as (
                    insert into events.head as h (project_id, last_seq)
                    values (:project, :count)
                        on conflict (project_id) do update set last_seq = h.last_seq + :count
                    returning last_seq - :count as base
                )
                insert into events.event (project_id, seq, type, actor_id, data, at)
                select :project, base + e.ordinal, e.type, e.actor, e.data::jsonb, :now
                  from head,
                       unnest(:types::text[], :actors::uuid[], :data::text[])
                         with ordinality as e (type, actor, data, ordinal)
                """)
                .param("project", project.value())
                .param("count", events.size())
                .param("now", utc(now))
                .param("types", events.stream().map(ProjectEvent::type).toArray(String[]::new))
                .param(
                        "actors",
                        events.stream().map(event -> event.actor().value()).toArray(UUID[]::new))
                .param(
                        "data",
                        events.stream()
                                .map(event -> json.writeValueAsString(event.data()))
                                .toArray(String[]::new))
                .update();
    }

    List<RecordedEvent> after(ProjectId project, long seq, int limit) {
        return jdbc.sql("""
                select seq, type, actor_id, data, at
                  from events.event
                 where project_id = :project
                   and seq > :seq
                 order by seq
                 limit :limit
                """)
                .param("project", project.value())
                .param("seq", seq)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /// Reads the end of each log by its key, however long they are.
    List<Happening> lately(Collection<ProjectId> projects, @Nullable Collection<String> types, int limit) {
        return jdbc.sql("""
                select e.project_id, e.seq, e.type, e.actor_id, e.data, e.at
                  from unnest(:projects::uuid[]) as p (id)
                 cross join lateral (
                       select project_id, seq, type, actor_id, data, at
                         from events.event
                        where project_id = p.id
                          and (:types::text[] is null or type = any(:types))
                        order by seq desc
                        limit :limit) as e
                 order by e.at desc, e.seq desc
                 limit :limit
                """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .param("types", types == null ? null : types.toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) ->
                        new Happening(new ProjectId(row.getObject("project_id", UUID.class)), rows.mapRow(row, number)))
                .list();
    }

    /// The newest first.
    List<RecordedEvent> before(ProjectId project, Set<String> types, long seq, int limit) {
        return jdbc.sql("""
                select seq, type, actor_id, data, at
                  from events.event
                 where project_id = :project
                   and type = any(:types)
                   and seq < :seq
                 order by seq desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("types", types.toArray(String[]::new))
                .param("seq", seq)
                .param("limit", limit)
                .query(rows)
                .list();
    }
}
