package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Conflicts.Wanted;
import dev.socrates.specifications.Specification.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Whole projects at once, in a fixed number of queries.
@Repository
class ArchiveRepository {

    private final JdbcClient jdbc;
    private final SpecificationRows rows;
    private final ConflictRepository conflicts;

    ArchiveRepository(JdbcClient jdbc, JsonMapper json, ConflictRepository conflicts) {
        this.jdbc = jdbc;
        this.rows = new SpecificationRows(json);
        this.conflicts = conflicts;
    }

    /// Of all statuses, the oldest first.
    List<Specification> specifications(ProjectId project) {
        return jdbc.sql("""
                select id, category, facet, subject, key, status, revision, superseded_by, created_at, updated_at,
                       statement, value, modality, actor, confidence, quality, confirmed, not_applicable,
                       source, reasons, smells,
                       evidence_kind, evidence_id, evidence_start, evidence_end, evidence_quote, evidence_hash
                  from specifications.latest
                 where project_id = :project
                 order by id
                """)
                .param("project", project.value())
                .query(rows::specification)
                .list();
    }

    Map<SpecificationId, List<Revision>> histories(ProjectId project) {
        record Owned(SpecificationId specification, Revision revision) {}
        return jdbc
                .sql("""
                select r.specification_id, r.number, r.change, r.author_id, r.at,
                       r.statement, r.value, r.modality, r.actor, r.confidence, r.quality, r.confirmed, r.not_applicable,
                       r.source, r.reasons, r.smells,
                       r.evidence_kind, r.evidence_id, r.evidence_start, r.evidence_end, r.evidence_quote, r.evidence_hash
                  from specifications.revision r
                  join specifications.specification s on s.id = r.specification_id
                 where s.project_id = :project
                 order by r.specification_id, r.number
                """)
                .param("project", project.value())
                .query((row, number) -> new Owned(
                        new SpecificationId(row.getObject("specification_id", UUID.class)), rows.revision(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::specification, Collectors.mapping(Owned::revision, Collectors.toList())));
    }

    List<Conflict> conflicts(ProjectId project) {
        return conflicts.list(project, Wanted.ALL, null, Integer.MAX_VALUE).reversed();
    }

    void loadSuccessors(Collection<Specification> specifications) {
        specifications.stream()
                .filter(specification -> specification.supersededBy() != null)
                .forEach(specification -> jdbc.sql(
                                "update specifications.specification set superseded_by = :successor where id = :id")
                        .param(
                                "successor",
                                Objects.requireNonNull(specification.supersededBy())
                                        .value())
                        .param("id", specification.id().value())
                        .update());
    }

    void load(ProjectId project, Conflict conflict) {
        conflicts.insert(project, conflict);
        if (conflict.decision() != null) {
            conflicts.close(conflict.id(), conflict.status(), conflict.decision());
        }
    }
}
