package dev.socrates.projects;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Actor;
import dev.socrates.platform.Times;
import dev.socrates.projects.ListOrder.Position;
import dev.socrates.projects.Projects.Wanted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of projects, and what they are sorted by.
@Repository
class ProjectListRepository {

    private final JdbcClient jdbc;

    ProjectListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One person has some hundred projects at most, so one query sorts them in every order.
    List<Listed> list(Actor actor, Wanted wanted, @Nullable Position after, int limit) {
        var at = wanted.order() == ListOrder.ACTIVITY && after != null ? utc(after.time()) : null;
        return jdbc.sql("""
                select p.id, p.owner_id, p.name, p.description, p.kind, p.pack, p.status, p.phase, p.created_at, p.updated_at,
                       coalesce(a.at, p.updated_at) as last_activity, lower(p.name) as folded_name
                  from (select project_id from projects.member where user_id = :user
                         union
                        select project_id from projects.share where team_id = any(:teams)) mine
                  join projects.project p on p.id = mine.project_id
                  left join projects.activity a on a.project_id = p.id
                 where p.deleted_at is null
                   and (:pattern::text is null or p.name ilike :pattern or p.description ilike :pattern)
                   and (:status::text is null or p.status = :status)
                   and (:phase::text is null or p.phase = :phase)
                   and (:kind::text is null or p.kind = :kind)
                   and (:id::uuid is null
                        or case :order
                             when 'name' then (lower(p.name), p.id) > (:key::text, :id::uuid)
                             when 'activity' then (coalesce(a.at, p.updated_at), p.id) < (:at::timestamptz, :id::uuid)
                             else p.id < :id::uuid
                           end)
                 order by case when :order = 'name' then lower(p.name) end,
                          case when :order = 'name' then p.id end,
                          case when :order = 'activity' then coalesce(a.at, p.updated_at) end desc,
                          p.id desc
                offset :skip
                 limit :limit
                """)
                .param("user", actor.user().value())
                .param(
                        "teams",
                        actor.teams().stream().map(team -> team.team().value()).toArray(UUID[]::new))
                .param("pattern", pattern(wanted.query()))
                .param("status", wanted.status())
                .param("phase", wanted.phase())
                .param("kind", wanted.kind())
                .param("order", wanted.order().wire())
                .param("id", after == null ? null : after.id())
                .param("key", after == null ? null : after.key())
                .param("at", at)
                .param("skip", wanted.skip())
                .param("limit", limit)
                .query((row, number) -> new Listed(
                        ProjectRepository.project(row, number),
                        Times.instant(row, "last_activity"),
                        row.getString("folded_name")))
                .list();
    }

    void touch(Collection<ProjectId> projects, Instant now) {
        jdbc.sql("""
                insert into projects.activity (project_id, at)
                select id, :now
                  from unnest(:projects::uuid[]) as t (id)
                 order by id
                    on conflict (project_id) do update set at = excluded.at
                """).param("now", utc(now)).param("projects", ids(projects)).update();
    }

    Map<ProjectId, Instant> activity(Collection<ProjectId> projects) {
        return jdbc
                .sql("select project_id, at from projects.activity where project_id = any(:projects)")
                .param("projects", ids(projects))
                .query((row, _) ->
                        Map.entry(new ProjectId(row.getObject("project_id", UUID.class)), Times.instant(row, "at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID[] ids(Collection<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).toArray(UUID[]::new);
    }

    /// What people type is text, not a pattern.
    private static @Nullable String pattern(@Nullable String query) {
        return query == null || query.isBlank() ? null : "%" + query.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
