package dev.socrates.specifications;

import static dev.socrates.platform.Times.utc;

import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Conflict.Decision;
import dev.socrates.specifications.Conflict.Status;
import dev.socrates.specifications.Conflicts.Wanted;
import dev.socrates.specifications.Overview.InProject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ConflictRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ConflictRows rows;

    ConflictRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new ConflictRows(json);
    }

    void insert(ProjectId project, Conflict conflict) {
        jdbc.sql("""
                insert into specifications.conflict
                       (id, project_id, kind, domain, severity, existing_id, incoming_id, existing_words, incoming_words,
                        explanation, detected_at)
                values (:id, :project, :kind, :domain, :severity, :existing, :incoming, :existingWords::jsonb,
                        :incomingWords::jsonb, :explanation, :now)
                """)
                .param("id", conflict.id())
                .param("project", project.value())
                .param("kind", conflict.kind().wire())
                .param("domain", conflict.domain().wire())
                .param("severity", conflict.severity().wire())
                .param("existing", conflict.existing().specification().value())
                .param("incoming", conflict.incoming().specification().value())
                .param(
                        "existingWords",
                        json.writeValueAsString(conflict.existing().decidingWords()))
                .param(
                        "incomingWords",
                        json.writeValueAsString(conflict.incoming().decidingWords()))
                .param("explanation", conflict.explanation())
                .param("now", utc(conflict.detectedAt()))
                .update();
    }

    Optional<ProjectId> projectOf(UUID conflict) {
        return jdbc.sql("select project_id from specifications.conflict where id = :id")
                .param("id", conflict)
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .optional();
    }

    Optional<Conflict> find(ProjectId project, UUID id) {
        return jdbc.sql("""
                select id, kind, domain, severity, status, existing_id, incoming_id, existing_words, incoming_words,
                       explanation, asked, detected_at, resolution, notes, resolved_by, resolved_at
                  from specifications.conflict
                 where project_id = :project
                   and id = :id
                """)
                .param("project", project.value())
                .param("id", id)
                .query(rows::conflict)
                .optional();
    }

    List<Conflict> list(ProjectId project, Wanted wanted, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select id, kind, domain, severity, status, existing_id, incoming_id, existing_words, incoming_words,
                       explanation, asked, detected_at, resolution, notes, resolved_by, resolved_at
                  from specifications.conflict
                 where project_id = :project
                   and status = any(:statuses)
                   and (:kind::text is null or kind = :kind)
                   and (:severity::text is null or severity = :severity)
                   and (:before::uuid is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("statuses", wanted.statuses().stream().map(Status::wire).toArray(String[]::new))
                .param("kind", wanted.kind() == null ? null : wanted.kind().wire())
                .param(
                        "severity",
                        wanted.severity() == null ? null : wanted.severity().wire())
                .param("before", before)
                .param("limit", limit)
                .query(rows::conflict)
                .list();
    }

    /// Open ones of several projects, the newest first.
    List<InProject<Conflict>> open(Collection<ProjectId> projects, int limit) {
        return jdbc.sql("""
                select project_id, id, kind, domain, severity, status, existing_id, incoming_id, existing_words,
                       incoming_words, explanation, asked, detected_at, resolution, notes, resolved_by, resolved_at
                  from specifications.conflict
                 where project_id = any(:projects)
                   and status = 'open'
                 order by id desc
                 limit :limit
                """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, number) -> new InProject<>(
                        new ProjectId(row.getObject("project_id", UUID.class)), rows.conflict(row, number)))
                .list();
    }

    /// Open conflicts that have this specification on either side.
    List<Conflict> openOf(SpecificationId specification) {
        return jdbc.sql("""
                select id, kind, domain, severity, status, existing_id, incoming_id, existing_words, incoming_words,
                       explanation, asked, detected_at, resolution, notes, resolved_by, resolved_at
                  from specifications.conflict
                 where status = 'open'
                   and (existing_id = :id or incoming_id = :id)
                 order by id
                """)
                .param("id", specification.value())
                .query(rows::conflict)
                .list();
    }

    /// Everything that this specification was ever part of, the newest first.
    List<Conflict> about(ProjectId project, SpecificationId specification) {
        return jdbc.sql("""
                select id, kind, domain, severity, status, existing_id, incoming_id, existing_words, incoming_words,
                       explanation, asked, detected_at, resolution, notes, resolved_by, resolved_at
                  from specifications.conflict
                 where project_id = :project
                   and (existing_id = :id or incoming_id = :id)
                 order by id desc
                """)
                .param("project", project.value())
                .param("id", specification.value())
                .query(rows::conflict)
                .list();
    }

    /// The specifications that a person has decided to keep beside this one.
    Set<SpecificationId> acceptedBeside(SpecificationId specification) {
        return jdbc.sql("""
                select case when existing_id = :id then incoming_id else existing_id end as other
                  from specifications.conflict
                 where resolution in ('keep_both', 'ignore')
                   and (existing_id = :id or incoming_id = :id)
                """)
                .param("id", specification.value())
                .query((row, _) -> new SpecificationId(row.getObject("other", UUID.class)))
                .set();
    }

    /// Pairs that are open, or that a person has decided to keep beside each other.
    Set<Set<SpecificationId>> keptPairs(ProjectId project) {
        return jdbc.sql("""
                select existing_id, incoming_id
                  from specifications.conflict
                 where project_id = :project
                   and (status = 'open' or resolution in ('keep_both', 'ignore'))
                """)
                .param("project", project.value())
                .query((row, _) -> Set.of(
                        new SpecificationId(row.getObject("existing_id", UUID.class)),
                        new SpecificationId(row.getObject("incoming_id", UUID.class))))
                .set();
    }

    void markAsked(UUID id) {
        jdbc.sql("update specifications.conflict set asked = true where id = :id")
                .param("id", id)
                .update();
    }

    void close(UUID id, Status status, Decision decision) {
        jdbc.sql("""
                update specifications.conflict
                   set status = :status, resolution = :resolution, notes = :notes, resolved_by = :by, resolved_at = :at
                 where id = :id
                """)
                .param("status", status.wire())
                .param("resolution", decision.resolution())
                .param("notes", decision.notes())
                .param("by", decision.by())
                .param("at", utc(decision.at()))
                .param("id", id)
                .update();
    }
}
