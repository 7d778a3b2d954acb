package dev.socrates.specifications.glossary;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TermRepository {

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decided> decided(ProjectId project) {
        return jdbc.sql("""
                select id, key, name, status, definition, revision, decided_by, decided_at
                  from specifications.term
                 where project_id = :project
                 order by id
                """)
                .param("project", project.value())
                .query((row, _) -> new Decided(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getString("name"),
                        Word.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getString("definition"),
                        row.getInt("revision"),
                        row.getObject("decided_by", UUID.class),
                        Times.instant(row, "decided_at")))
                .list();
    }

    Optional<Decided> find(ProjectId project, String key) {
        return decided(project).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// @return false when somebody has decided about the term already
    boolean insert(ProjectId project, Decided term) {
        return jdbc.sql("""
                insert into specifications.term
                       (id, project_id, key, name, status, definition, revision, decided_by, decided_at)
                values (:id, :project, :key, :name, :status, :definition, :revision, :by, :at)
                    on conflict (project_id, key) do nothing
                """)
                        .param("id", term.id())
                        .param("project", project.value())
                        .param("key", term.key())
                        .param("name", term.name())
                        .param("status", term.status().wire())
                        .param("definition", term.definition())
                        .param("revision", term.revision())
                        .param("by", term.by())
                        .param("at", utc(term.at()))
                        .update()
                == 1;
    }

    /// @param term as it shall be
    /// @param read the revision that somebody has read
    /// @return false when it is not that revision any more
    boolean update(ProjectId project, Decided term, int read) {
        return jdbc.sql("""
                update specifications.term
                   set name = :name, status = :status, definition = :definition, revision = revision + 1,
                       decided_by = :by, decided_at = :at
                 where project_id = :project
                   and key = :key
                   and revision = :read
                """)
                        .param("project", project.value())
                        .param("key", term.key())
                        .param("name", term.name())
                        .param("status", term.status().wire())
                        .param("definition", term.definition())
                        .param("by", term.by())
                        .param("at", utc(term.at()))
                        .param("read", read)
                        .update()
                == 1;
    }

    boolean delete(ProjectId project, String key, int read) {
        return jdbc.sql("""
                delete from specifications.term
                 where project_id = :project
                   and key = :key
                   and revision = :read
                """)
                        .param("project", project.value())
                        .param("key", key)
                        .param("read", read)
                        .update()
                == 1;
    }

    List<Pair> pairs(ProjectId project) {
        return jdbc.sql("""
                select id, one, other, same, kept, decided_by, decided_at
                  from specifications.term_pair
                 where project_id = :project
                 order by id
                """)
                .param("project", project.value())
                .query((row, _) -> new Pair(
                        row.getObject("id", UUID.class),
                        row.getString("one"),
                        row.getString("other"),
                        row.getBoolean("same"),
                        row.getString("kept"),
                        row.getObject("decided_by", UUID.class),
                        Times.instant(row, "decided_at")))
                .list();
    }

    /// Whoever decides last decides.
    void put(ProjectId project, Pair pair) {
        jdbc.sql("""
                insert into specifications.term_pair (id, project_id, one, other, same, kept, decided_by, decided_at)
                values (:id, :project, :one, :other, :same, :kept, :by, :at)
                    on conflict (project_id, one, other) do update
                   set same = :same, kept = :kept, decided_by = :by, decided_at = :at
                """)
                .param("id", pair.id())
                .param("project", project.value())
                .param("one", pair.one())
                .param("other", pair.other())
                .param("same", pair.same())
                .param("kept", pair.kept())
                .param("by", pair.by())
                .param("at", utc(pair.at()))
                .update();
    }

    boolean forget(ProjectId project, String one, String other) {
        return jdbc.sql("""
                delete from specifications.term_pair
                 where project_id = :project
                   and one = :one
                   and other = :other
                """)
                        .param("project", project.value())
                        .param("one", one)
                        .param("other", other)
                        .update()
                == 1;
    }
}
