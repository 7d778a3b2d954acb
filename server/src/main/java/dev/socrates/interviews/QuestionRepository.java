package dev.socrates.interviews;

import static dev.socrates.platform.Times.utc;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Role;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionRepository {

    private final JdbcClient jdbc;
    private final QuestionRows rows;

    QuestionRepository(JdbcClient jdbc, QuestionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// One question of the project for the choice of the next.
    ///
    /// @param waits whether it was left for somebody else
    record Put(String template, FacetId facet, PutQuestion.Status status, boolean waits) {}

    /// @return false when another question of the session is open already
    boolean insert(ProjectId project, PutQuestion question) {
        return jdbc.sql("""
                insert into interviews.question
                       (id, project_id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                        factors, follow_up_to, depth, conflict_id, status, left_for, asked_at)
                values (:id, :project, :session, :template, :category, :facet, :text, :manner, :role, :reason, :gain,
                        :factors::jsonb, :followUpTo, :depth, :conflict, :status, :leftFor, :now)
                    on conflict (session_id) where status = 'pending' do nothing
                """)
                        .param("id", question.id())
                        .param("project", project.value())
                        .param("session", question.session())
                        .param("template", question.template())
                        .param("category", question.facet().category())
                        .param("facet", question.facet().facet())
                        .param("text", question.text())
                        .param("manner", question.manner().wire())
                        .param("role", question.role().wire())
                        .param("reason", question.reason())
                        .param("gain", question.expectedGain())
                        .param("factors", rows.factors(question))
                        .param("followUpTo", question.followUpTo())
                        .param("depth", question.depth())
                        .param("conflict", question.conflict())
                        .param("status", question.status().wire())
                        .param(
                                "leftFor",
                                question.leftFor() == null
                                        ? null
                                        : question.leftFor().wire())
                        .param("now", utc(question.askedAt()))
                        .update()
                == 1;
    }

    Optional<PutQuestion> find(UUID session, UUID question) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       factors, follow_up_to, depth, conflict_id, status, left_for, asked_at
                  from interviews.question
                 where session_id = :session
                   and id = :id
                """)
                .param("session", session)
                .param("id", question)
                .query(rows::question)
                .optional();
    }

    Optional<PutQuestion> pending(UUID session) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       factors, follow_up_to, depth, conflict_id, status, left_for, asked_at
                  from interviews.question
                 where session_id = :session
                   and status = 'pending'
                """).param("session", session).query(rows::question).optional();
    }

    List<PutQuestion> of(UUID session) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       factors, follow_up_to, depth, conflict_id, status, left_for, asked_at
                  from interviews.question
                 where session_id = :session
                 order by id
                """).param("session", session).query(rows::question).list();
    }

    /// All questions put in the project, the latest first.
    List<Put> put(ProjectId project) {
        return jdbc.sql("""
                select template, category, facet, status, left_for is not null and status = 'deferred' as waits
                  from interviews.question
                 where project_id = :project
                   and template is not null
                 order by id desc
                """)
                .param("project", project.value())
                .query((row, _) -> new Put(
                        row.getString("template"),
                        new FacetId(row.getString("category"), row.getString("facet")),
                        PutQuestion.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getBoolean("waits")))
                .list();
    }

    /// @return false when the question was settled before
    boolean settle(UUID question, PutQuestion.Status status, Instant now) {
        return jdbc.sql("""
                update interviews.question
                   set status = :status, settled_at = :now, left_for = null
                 where id = :id
                   and status in ('pending', 'deferred', 'dont_know', 'skipped')
                """)
                        .param("status", status.wire())
                        .param("now", utc(now))
                        .param("id", question)
                        .update()
                == 1;
    }

    /// How many questions count against the budget of a session: those that insist on an earlier one and
    /// those left for somebody else do not.
    int spent(UUID session) {
        return jdbc.sql("""
                select count(*)
                  from interviews.question
                 where session_id = :session
                   and template is not null
                   and follow_up_to is null
                   and left_for is null
                """).param("session", session).query(Integer.class).single();
    }

    /// Those that wait for somebody else, the oldest first.
    List<PutQuestion> left(ProjectId project) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       factors, follow_up_to, depth, conflict_id, status, left_for, asked_at
                  from interviews.question
                 where project_id = :project
                   and left_for is not null
                   and status = 'deferred'
                 order by id
                """)
                .param("project", project.value())
                .query(rows::question)
                .list();
    }

    void leave(UUID question, Role role) {
        jdbc.sql("update interviews.question set left_for = :role where id = :id")
                .param("role", role.wire())
                .param("id", question)
                .update();
    }

    /// What was left for somebody else is asked again: it waits no longer.
    void takeUp(ProjectId project, String template) {
        jdbc.sql("""
                update interviews.question
                   set left_for = null
                 where project_id = :project
                   and template = :template
                   and left_for is not null
                """)
                .param("project", project.value())
                .param("template", template)
                .update();
    }
}
