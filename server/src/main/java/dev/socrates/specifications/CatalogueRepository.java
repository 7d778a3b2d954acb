package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Specifications in lists. The condition of a filter stands in each of these queries, because SQL is not put
/// together from parts here; `position` instead of `like` takes what people type without escapes.
@Repository
class CatalogueRepository {

    private final JdbcClient jdbc;
    private final SpecificationRows rows;

    CatalogueRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new SpecificationRows(json);
    }

    /// Newest first.
    List<Specification> newest(ProjectId project, SpecificationFilter filter, @Nullable UUID before, int limit) {
        var query = jdbc.sql("""
                select id, category, facet, subject, key, status, revision, superseded_by, created_at, updated_at,
                       statement, value, modality, actor, confidence, quality, confirmed, not_applicable,
                       source, reasons, smells,
                       evidence_kind, evidence_id, evidence_start, evidence_end, evidence_quote, evidence_hash
                  from specifications.latest
                 where project_id = :project
                   and (:category::text is null or category = :category)
                   and (:facet::text is null or facet = :facet)
                   and (status = :status or (:status::text is null and status <> 'deleted'))
                   and (:source::text is null or source = :source)
                   and (:confirmed::boolean is null or confirmed = :confirmed)
                   and (:smelly::boolean is null or (quality < 1) = :smelly)
                   and (:text::text is null or position(:text in lower(subject || ' ' || statement)) > 0)
                   and (:before::uuid is null or id < :before)
                 order by id desc
                 limit :limit
                """);
        return bind(query, project, filter)
                .param("before", before)
                .param("limit", limit)
                .query(rows::specification)
                .list();
    }

    /// By category in the order given, the oldest of a category first.
    ///
    /// @param place of the category of the last row that was read, counted from 1; 0 to begin
    List<Specification> byCategory(
            ProjectId project,
            SpecificationFilter filter,
            List<String> categories,
            int place,
            @Nullable UUID after,
            int limit) {
        var query = jdbc.sql("""
                select id, category, facet, subject, key, status, revision, superseded_by, created_at, updated_at,
                       statement, value, modality, actor, confidence, quality, confirmed, not_applicable,
                       source, reasons, smells,
                       evidence_kind, evidence_id, evidence_start, evidence_end, evidence_quote, evidence_hash
                  from specifications.latest
                 where project_id = :project
                   and (:category::text is null or category = :category)
                   and (:facet::text is null or facet = :facet)
                   and (status = :status or (:status::text is null and status <> 'deleted'))
                   and (:source::text is null or source = :source)
                   and (:confirmed::boolean is null or confirmed = :confirmed)
                   and (:smelly::boolean is null or (quality < 1) = :smelly)
                   and (:text::text is null or position(:text in lower(subject || ' ' || statement)) > 0)
                   and (:after::uuid is null or (array_position(:categories, category), id) > (:place, :after))
                 order by array_position(:categories, category), id
                 limit :limit
                """);
        return bind(query, project, filter)
                .param("categories", categories.toArray(String[]::new))
                .param("place", place)
                .param("after", after)
                .param("limit", limit)
                .query(rows::specification)
                .list();
    }

    /// How many there are in each category that has any.
    Map<String, Integer> count(ProjectId project, SpecificationFilter filter) {
        var query = jdbc.sql("""
                select category, count(*) as found
                  from specifications.latest
                 where project_id = :project
                   and (:category::text is null or category = :category)
                   and (:facet::text is null or facet = :facet)
                   and (status = :status or (:status::text is null and status <> 'deleted'))
                   and (:source::text is null or source = :source)
                   and (:confirmed::boolean is null or confirmed = :confirmed)
                   and (:smelly::boolean is null or (quality < 1) = :smelly)
                   and (:text::text is null or position(:text in lower(subject || ' ' || statement)) > 0)
                 group by category
                """);
        var counts = new LinkedHashMap<String, Integer>();
        bind(query, project, filter).query(row -> {
            counts.put(row.getString("category"), row.getInt("found"));
        });
        return counts;
    }

    /// How many there are of each status that any has.
    Map<String, Integer> countByStatus(ProjectId project) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("""
                select status, count(*) as found
                  from specifications.specification
                 where project_id = :project
                 group by status
                """).param("project", project.value()).query(row -> {
            counts.put(row.getString("status"), row.getInt("found"));
        });
        return counts;
    }

    private static StatementSpec bind(StatementSpec query, ProjectId project, SpecificationFilter filter) {
        return query.param("project", project.value())
                .param("category", filter.category())
                .param("facet", filter.facet())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().wire())
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().wire())
                .param("confirmed", filter.confirmed())
                .param("smelly", filter.smelly())
                .param("text", filter.text());
    }
}
