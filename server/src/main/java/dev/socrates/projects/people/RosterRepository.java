package dev.socrates.projects.people;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.people.Roster.Locked;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The projects themselves, as far as people are concerned.
@Repository
class RosterRepository {

    private final JdbcClient jdbc;

    RosterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the transaction ends; empty when it is deleted.
    Optional<Locked> lock(ProjectId project) {
        return jdbc.sql("""
                select name, owner_id
                  from projects.project
                 where id = :project
                   and deleted_at is null
                   for no key update
                """)
                .param("project", project.value())
                .query((row, _) ->
                        new Locked(project, row.getString("name"), new UserId(row.getObject("owner_id", UUID.class))))
                .optional();
    }

    /// Of those that are not deleted.
    Map<ProjectId, String> names(Collection<ProjectId> projects) {
        return jdbc
                .sql("select id, name from projects.project where id = any(:projects) and deleted_at is null")
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new ProjectId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
