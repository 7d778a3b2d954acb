package dev.socrates.specifications.review;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.review.Settled.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnsaidRepository {

    private final JdbcClient jdbc;

    UnsaidRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when somebody else has settled the question
    boolean settle(ProjectId project, Settled settled) {
        return jdbc.sql("""
                insert into specifications.unsaid (project_id, question, text, outcome, settled_by, settled_at)
                values (:project, :question, :text, :outcome, :by, :at)
                    on conflict (project_id, question) do nothing
                """)
                        .param("project", project.value())
                        .param("question", settled.question())
                        .param("text", settled.text())
                        .param("outcome", settled.outcome().wire())
                        .param("by", settled.by())
                        .param("at", utc(settled.at()))
                        .update()
                == 1;
    }

    /// @return false when nobody has said that it is not needed
    boolean reopen(ProjectId project, String question) {
        return jdbc.sql("""
                delete from specifications.unsaid
                 where project_id = :project
                   and question = :question
                   and outcome = 'not_needed'
                """)
                        .param("project", project.value())
                        .param("question", question)
                        .update()
                == 1;
    }

    /// The latest first.
    List<Settled> all(ProjectId project) {
        return jdbc.sql("""
                select question, text, outcome, settled_by, settled_at
                  from specifications.unsaid
                 where project_id = :project
                 order by settled_at desc, question
                """)
                .param("project", project.value())
                .query((row, _) -> new Settled(
                        row.getString("question"),
                        row.getString("text"),
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getObject("settled_by", UUID.class),
                        Times.instant(row, "settled_at")))
                .list();
    }
}
