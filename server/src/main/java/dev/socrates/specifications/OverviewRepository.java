package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Overview.Found;
import dev.socrates.specifications.Overview.InProject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what concerns several projects.
@Repository
class OverviewRepository {

    private final JdbcClient jdbc;

    OverviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ProjectId, Integer> drafts(Collection<ProjectId> projects) {
        return jdbc
                .sql("""
                select project_id, count(*) as drafts
                  from specifications.specification
                 where project_id = any(:projects)
                   and status = 'draft'
                 group by project_id
                """)
                .param("projects", ids(projects))
                .query((row, _) ->
                        Map.entry(new ProjectId(row.getObject("project_id", UUID.class)), row.getInt("drafts")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The projects of a person hold some thousand statements at most, which are read in a few milliseconds.
    List<InProject<Found>> search(Collection<ProjectId> projects, String[] words, int limit) {
        return jdbc.sql("""
                select project_id, id, category, statement, status
                  from specifications.latest
                 where project_id = any(:projects)
                   and status in ('current', 'pending', 'draft')
                   and statement ilike all(:patterns)
                 order by id desc
                 limit :limit
                """)
                .param("projects", ids(projects))
                .param(
                        "patterns",
                        Arrays.stream(words).map(OverviewRepository::pattern).toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new InProject<>(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        new Found(
                                new SpecificationId(row.getObject("id", UUID.class)),
                                row.getString("category"),
                                row.getString("statement"),
                                row.getString("status"))))
                .list();
    }

    /// What people type is text, also where it means something to SQL.
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static UUID[] ids(Collection<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).toArray(UUID[]::new);
    }
}
