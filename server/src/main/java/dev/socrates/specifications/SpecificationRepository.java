package dev.socrates.specifications;

import static dev.socrates.platform.Times.utc;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SpecificationRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SpecificationRows rows;

    SpecificationRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new SpecificationRows(json);
    }

    Optional<ProjectId> projectOf(UUID specification) {
        return jdbc.sql("select project_id from specifications.specification where id = :id")
                .param("id", specification)
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .optional();
    }

    Optional<Specification> find(ProjectId project, SpecificationId id) {
        return find(project, List.of(id)).stream().findFirst();
    }

    List<Specification> find(ProjectId project, Collection<SpecificationId> ids) {
        return jdbc.sql("""
                select id, category, facet, subject, key, status, revision, superseded_by, created_at, updated_at,
                       statement, value, modality, actor, confidence, quality, confirmed, not_applicable,
                       source, reasons, smells,
                       evidence_kind, evidence_id, evidence_start, evidence_end, evidence_quote, evidence_hash
                  from specifications.latest
                 where project_id = :project
                   and id = any(:ids)
                """)
                .param("project", project.value())
                .param("ids", ids.stream().map(SpecificationId::value).toArray(UUID[]::new))
                .query(rows::specification)
                .list();
    }

    /// The keys that current specifications of a subject bear, but for one of them.
    List<String> keys(ProjectId project, FacetId facet, String subject, SpecificationId except) {
        return jdbc.sql("""
                select key
                  from specifications.specification
                 where project_id = :project
                   and category = :category
                   and facet = :facet
                   and subject = :subject
                   and status = 'current'
                   and id <> :except
                """)
                .param("project", project.value())
                .param("category", facet.category())
                .param("facet", facet.facet())
                .param("subject", subject)
                .param("except", except.value())
                .query((row, _) -> row.getString("key"))
                .list();
    }

    List<Revision> history(SpecificationId id) {
        return jdbc.sql("""
                select number, change, author_id, at,
                       statement, value, modality, actor, confidence, quality, confirmed, not_applicable,
                       source, reasons, smells,
                       evidence_kind, evidence_id, evidence_start, evidence_end, evidence_quote, evidence_hash
                  from specifications.revision
                 where specification_id = :id
                 order by number
                """).param("id", id.value()).query(rows::revision).list();
    }

    void insert(ProjectId project, Specification specification, UUID author) {
        insertBare(project, specification);
        append(
                specification.id(),
                specification.revision(),
                "created",
                specification.content(),
                author,
                specification.createdAt());
    }

    /// Without a revision, which has to follow in the same transaction.
    void insertBare(ProjectId project, Specification specification) {
        jdbc.sql("""
                insert into specifications.specification
                       (id, project_id, category, facet, subject, key, status, revision, created_at, updated_at)
                values (:id, :project, :category, :facet, :subject, :key, :status, :revision, :created, :updated)
                """)
                .param("id", specification.id().value())
                .param("project", project.value())
                .param("category", specification.facet().category())
                .param("facet", specification.facet().facet())
                .param("subject", specification.subject())
                .param("key", specification.key())
                .param("status", specification.status().wire())
                .param("revision", specification.revision())
                .param("created", utc(specification.createdAt()))
                .param("updated", utc(specification.updatedAt()))
                .update();
    }

    /// A further revision becomes the latest. Its number is taken from the row: the caller may have read the
    /// specification before an earlier step of the same transaction changed it.
    void revise(SpecificationId id, String change, Content content, UUID author, Instant now) {
        int number = jdbc.sql("""
                update specifications.specification
                   set revision = revision + 1, updated_at = :now
                 where id = :id
                returning revision
                """)
                .param("now", utc(now))
                .param("id", id.value())
                .query(Integer.class)
                .single();
        append(id, number, change, content, author, now);
    }

    void append(SpecificationId id, int number, String change, Content content, UUID author, Instant now) {
        var evidence = content.evidence();
        jdbc.sql("""
                insert into specifications.revision
                       (specification_id, number, change, statement, value, modality, actor, confidence, quality, confirmed,
                        not_applicable, source, reasons, smells, evidence_kind, evidence_id, evidence_start, evidence_end,
                        evidence_quote, evidence_hash, author_id, at)
                values (:id, :number, :change, :statement, :value::jsonb, :modality, :actor, :confidence, :quality, :confirmed,
                        :notApplicable, :source, :reasons::jsonb, :smells::jsonb, :evidenceKind, :evidenceId, :start, :end,
                        :quote, :hash, :author, :now)
                """)
                .param("id", id.value())
                .param("number", number)
                .param("change", change)
                .param("statement", content.statement())
                .param("value", content.value() == null ? null : json.writeValueAsString(ValueJson.of(content.value())))
                .param("modality", SpecificationRows.wire(content.modality()))
                .param("actor", content.actor())
                .param("confidence", content.confidence())
                .param("quality", content.quality())
                .param("confirmed", content.confirmed())
                .param("notApplicable", content.notApplicable())
                .param("source", content.source().wire())
                .param("reasons", json.writeValueAsString(content.reasons()))
                .param(
                        "smells",
                        json.writeValueAsString(
                                content.smells().stream().map(SmellJson::of).toList()))
                .param("evidenceKind", evidence == null ? null : evidence.kind())
                .param("evidenceId", evidence == null ? null : evidence.id())
                .param("start", evidence == null ? null : evidence.span().start())
                .param("end", evidence == null ? null : evidence.span().end())
                .param("quote", evidence == null ? null : evidence.quote())
                .param("hash", evidence == null ? null : evidence.hash())
                .param("author", author)
                .param("now", utc(now))
                .update();
    }

    void move(SpecificationId id, Status status, @Nullable SpecificationId supersededBy, Instant now) {
        jdbc.sql("""
                update specifications.specification
                   set status = :status, superseded_by = :supersededBy, updated_at = :now
                 where id = :id
                """)
                .param("status", status.wire())
                .param("supersededBy", supersededBy == null ? null : supersededBy.value())
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    void rename(SpecificationId id, String subject, String key) {
        jdbc.sql("update specifications.specification set subject = :subject, key = :key where id = :id")
                .param("subject", subject)
                .param("key", key)
                .param("id", id.value())
                .update();
    }
}
