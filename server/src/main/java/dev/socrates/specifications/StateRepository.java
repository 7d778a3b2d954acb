package dev.socrates.specifications;

import static dev.socrates.platform.Times.utc;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.projects.ProjectFigures.Figures;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The row of a project that everybody locks who changes its specifications.
@Repository
class StateRepository {

    private final JdbcClient jdbc;

    StateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Locks the row, made on first use, until the transaction ends.
    ///
    /// @return the version, which grows with each change
    long lock(ProjectId project, Instant now) {
        return jdbc.sql("""
                insert into specifications.state as s (project_id, updated_at)
                values (:project, :now)
                    on conflict (project_id) do update set version = s.version
                returning version
                """)
                .param("project", project.value())
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    long version(ProjectId project) {
        return jdbc.sql("select version from specifications.state where project_id = :project")
                .param("project", project.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Writes the figures anew and counts the change; open conflicts are counted from their table. Two that say the
    /// same hold nothing up, so they are not among them.
    int update(ProjectId project, Assessment assessment, int current, Instant now) {
        return jdbc.sql("""
                update specifications.state
                   set version = version + 1,
                       milli_points = :milliPoints,
                       maturity_score = :score,
                       current_count = :current,
                       open_conflicts = (select count(*)
                                           from specifications.conflict c
                                          where c.project_id = :project
                                            and c.status = 'open'
                                            and c.kind <> 'duplicate'),
                       updated_at = :now
                 where project_id = :project
                returning open_conflicts
                """)
                .param("milliPoints", assessment.milliPoints())
                .param("score", assessment.score())
                .param("current", current)
                .param("now", utc(now))
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    Map<ProjectId, Figures> figures(Collection<ProjectId> projects) {
        return jdbc
                .sql("""
                select project_id, maturity_score, open_conflicts, current_count
                  from specifications.state
                 where project_id = any(:projects)
                """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        new Figures(
                                row.getBigDecimal("maturity_score"),
                                row.getInt("open_conflicts"),
                                row.getInt("current_count"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
