package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What a project says, from the beginning or from where somebody left off. One statement reads the version and the
/// rows, so that they belong together.
@Repository
class KnowledgeRepository {

    private final JdbcClient jdbc;
    private final SpecificationRows rows;

    KnowledgeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new SpecificationRows(json);
    }

    /// @param version of the project's state; 0 before anything was specified
    record Changes(long version, List<Stated> stated) {}

    /// All that is current, the oldest first.
    Changes all(ProjectId project, String model) {
        return jdbc.sql("""
                select state.version,
                       l.id, l.category, l.facet, l.subject, l.key, l.status, l.revision, l.superseded_by, l.created_at,
                       l.updated_at, l.statement, l.value, l.modality, l.actor, l.confidence, l.quality, l.confirmed,
                       l.not_applicable, l.source, l.reasons, l.smells,
                       l.evidence_kind, l.evidence_id, l.evidence_start, l.evidence_end, l.evidence_quote, l.evidence_hash,
                       v.numbers
                  from specifications.state
                  left join specifications.latest l on l.project_id = state.project_id and l.status = 'current'
                  left join specifications.statement_vector v
                    on v.specification_id = l.id and v.revision = l.revision and v.model = :model
                 where state.project_id = :project
                 order by l.id
                """)
                .param("project", project.value())
                .param("model", model)
                .query(this::changes);
    }

    /// What has changed since the state was of this version, whatever became of it. Within a transaction that changes
    /// specifications, its own changes are among them.
    Changes since(ProjectId project, String model, long version) {
        return jdbc.sql("""
                select state.version,
                       l.id, l.category, l.facet, l.subject, l.key, l.status, l.revision, l.superseded_by, l.created_at,
                       l.updated_at, l.statement, l.value, l.modality, l.actor, l.confidence, l.quality, l.confirmed,
                       l.not_applicable, l.source, l.reasons, l.smells,
                       l.evidence_kind, l.evidence_id, l.evidence_start, l.evidence_end, l.evidence_quote, l.evidence_hash,
                       v.numbers
                  from specifications.state
                  left join specifications.latest l on l.project_id = state.project_id and l.changed_in > :since
                  left join specifications.statement_vector v
                    on v.specification_id = l.id and v.revision = l.revision and v.model = :model
                 where state.project_id = :project
                 order by l.id
                """)
                .param("project", project.value())
                .param("model", model)
                .param("since", version)
                .query(this::changes);
    }

    private Changes changes(ResultSet row) throws SQLException {
        long version = 0;
        var stated = new ArrayList<Stated>();
        while (row.next()) {
            version = row.getLong("version");
            if (row.getObject("id") != null) {
                stated.add(new Stated(rows.specification(row, row.getRow()), VectorRepository.vector(row)));
            }
        }
        return new Changes(version, stated);
    }
}
