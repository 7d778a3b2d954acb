package dev.socrates.specifications;

import dev.socrates.engine.text.Span;
import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Origins.Traced;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OriginRepository {

    private final JdbcClient jdbc;
    private final SpecificationRows rows;

    OriginRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new SpecificationRows(json);
    }

    /// A specification appears once for each text that one of its revisions came from.
    List<Traced> from(ProjectId project, Collection<UUID> sources) {
        return jdbc.sql("""
                select o.origin, o.origin_start, o.origin_end,
                       l.id, l.category, l.facet, l.subject, l.key, l.status, l.revision, l.superseded_by, l.created_at,
                       l.updated_at, l.statement, l.value, l.modality, l.actor, l.confidence, l.quality, l.confirmed,
                       l.not_applicable, l.source, l.reasons, l.smells,
                       l.evidence_kind, l.evidence_id, l.evidence_start, l.evidence_end, l.evidence_quote, l.evidence_hash
                  from (select distinct on (r.evidence_id, r.specification_id)
                               r.specification_id, r.evidence_id as origin, r.evidence_start as origin_start,
                               r.evidence_end as origin_end
                          from specifications.specification s
                          join specifications.revision r on r.specification_id = s.id
                         where s.project_id = :project
                           and r.evidence_id = any(:sources)
                         order by r.evidence_id, r.specification_id, r.number) o
                  join specifications.latest l on l.id = o.specification_id
                 order by o.origin, o.origin_start, l.id
                """)
                .param("project", project.value())
                .param("sources", sources.toArray(UUID[]::new))
                .query((row, number) -> new Traced(
                        row.getObject("origin", UUID.class),
                        rows.specification(row, number),
                        new Span(row.getInt("origin_start"), row.getInt("origin_end"))))
                .list();
    }
}
