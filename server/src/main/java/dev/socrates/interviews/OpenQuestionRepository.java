package dev.socrates.interviews;

import dev.socrates.identity.UserId;
import dev.socrates.interviews.OpenQuestions.OpenQuestion;
import dev.socrates.projects.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpenQuestionRepository {

    private final JdbcClient jdbc;
    private final QuestionRows rows;

    OpenQuestionRepository(JdbcClient jdbc, QuestionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<OpenQuestion> open(Collection<ProjectId> projects, UserId user, int limit) {
        return jdbc.sql("""
                select project_id, id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       factors, follow_up_to, depth, conflict_id, status, left_for, asked_at
                  from (select distinct on (q.project_id)
                               q.project_id, q.id, q.session_id, q.template, q.category, q.facet, q.text, q.manner, q.role,
                               q.reason, q.expected_gain, q.factors, q.follow_up_to, q.depth, q.conflict_id, q.status,
                               q.left_for, q.asked_at
                          from interviews.question q
                          join interviews.session s on s.id = q.session_id
                         where q.project_id = any(:projects)
                           and q.status = 'pending'
                           and s.user_id = :user
                           and s.status <> 'completed'
                         order by q.project_id, q.id desc) as latest
                 order by id desc
                 limit :limit
                """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .param("user", user.value())
                .param("limit", limit)
                .query((row, number) -> new OpenQuestion(
                        new ProjectId(row.getObject("project_id", UUID.class)), rows.question(row, number)))
                .list();
    }
}
