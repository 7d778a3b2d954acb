package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Specification.Status;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Specifications that wait for a person to stand behind them.
@Repository
class DraftRepository {

    private final JdbcClient jdbc;
    private final SpecificationRows rows;

    DraftRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new SpecificationRows(json);
    }

    /// In the order in which they stand in their documents.
    List<Specification> all(ProjectId project) {
        return with(Status.DRAFT, project);
    }

    /// Those that wait for the decision of a conflict, whoever said them.
    List<Specification> pending(ProjectId project) {
        return with(Status.PENDING, project);
    }

    private List<Specification> with(Status status, ProjectId project) {
        return jdbc.sql("""
                select id, category, facet, subject, key, status, revision, superseded_by, created_at, updated_at,
                       statement, value, modality, actor, confidence, quality, confirmed, not_applicable,
                       source, reasons, smells,
                       evidence_kind, evidence_id, evidence_start, evidence_end, evidence_quote, evidence_hash
                  from specifications.latest
                 where project_id = :project
                   and status = :status
                 order by id
                """)
                .param("project", project.value())
                .param("status", status.wire())
                .query(rows::specification)
                .list();
    }

    int count(ProjectId project) {
        return jdbc.sql("""
                select count(*)
                  from specifications.specification
                 where project_id = :project
                   and status = 'draft'
                """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    /// The first revision: it still names the words that it came from when a person has put it otherwise since.
    List<UUID> documents(ProjectId project) {
        return jdbc.sql("""
                select distinct r.evidence_id
                  from specifications.specification s
                  join specifications.revision r on r.specification_id = s.id and r.number = 1
                 where s.project_id = :project
                   and s.status = 'draft'
                   and r.evidence_kind = 'document'
                """)
                .param("project", project.value())
                .query((row, _) -> row.getObject("evidence_id", UUID.class))
                .list();
    }
}
