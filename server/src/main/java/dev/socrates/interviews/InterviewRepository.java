package dev.socrates.interviews;

import static dev.socrates.platform.Times.utc;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Role;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InterviewRepository {

    private final JdbcClient jdbc;

    InterviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One question of the project for the choice of the next.
    record Put(@Nullable String template, FacetId facet, PutQuestion.Status status) {}

    void insert(Session session) {
        jdbc.sql("""
                insert into interviews.session (id, project_id, user_id, mode, status, role, started_at)
                values (:id, :project, :user, :mode, :status, :role, :now)
                """)
                .param("id", session.id())
                .param("project", session.project().value())
                .param("user", session.user().value())
                .param("mode", session.mode().wire())
                .param("status", session.status().wire())
                .param("role", session.role() == null ? null : session.role().wire())
                .param("now", utc(session.startedAt()))
                .update();
    }

    Optional<ProjectId> projectOf(UUID session) {
        return jdbc.sql("select project_id from interviews.session where id = :id")
                .param("id", session)
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .optional();
    }

    Optional<Session> find(ProjectId project, UUID session) {
        return jdbc.sql("""
                select id, project_id, user_id, mode, status, role, started_at, ended_at
                  from interviews.session
                 where project_id = :project
                   and id = :id
                """)
                .param("project", project.value())
                .param("id", session)
                .query(InterviewRepository::session)
                .optional();
    }

    /// The latest session of a person that has not ended.
    Optional<Session> unfinished(ProjectId project, UserId user) {
        return jdbc.sql("""
                select id, project_id, user_id, mode, status, role, started_at, ended_at
                  from interviews.session
                 where project_id = :project
                   and user_id = :user
                   and status <> 'completed'
                 order by id desc
                 limit 1
                """)
                .param("project", project.value())
                .param("user", user.value())
                .query(InterviewRepository::session)
                .optional();
    }

    List<Session> list(ProjectId project, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select id, project_id, user_id, mode, status, role, started_at, ended_at
                  from interviews.session
                 where project_id = :project
                   and (:before::uuid is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("before", before)
                .param("limit", limit)
                .query(InterviewRepository::session)
                .list();
    }

    void move(UUID session, Session.Status status, @Nullable Instant endedAt) {
        jdbc.sql("update interviews.session set status = :status, ended_at = :endedAt where id = :id")
                .param("status", status.wire())
                .param("endedAt", endedAt == null ? null : utc(endedAt))
                .param("id", session)
                .update();
    }

    void switchTo(UUID session, Session.Mode mode) {
        jdbc.sql("update interviews.session set mode = :mode where id = :id")
                .param("mode", mode.wire())
                .param("id", session)
                .update();
    }

    /// @return false when another question of the session is open already
    boolean insert(ProjectId project, PutQuestion question) {
        return jdbc.sql("""
                insert into interviews.question
                       (id, project_id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                        follow_up_to, depth, conflict_id, status, asked_at)
                values (:id, :project, :session, :template, :category, :facet, :text, :manner, :role, :reason, :gain,
                        :followUpTo, :depth, :conflict, :status, :now)
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
                        .param("followUpTo", question.followUpTo())
                        .param("depth", question.depth())
                        .param("conflict", question.conflict())
                        .param("status", question.status().wire())
                        .param("now", utc(question.askedAt()))
                        .update()
                == 1;
    }

    Optional<PutQuestion> findQuestion(UUID session, UUID question) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       follow_up_to, depth, conflict_id, status, asked_at
                  from interviews.question
                 where session_id = :session
                   and id = :id
                """)
                .param("session", session)
                .param("id", question)
                .query(InterviewRepository::question)
                .optional();
    }

    Optional<PutQuestion> findPending(UUID session) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       follow_up_to, depth, conflict_id, status, asked_at
                  from interviews.question
                 where session_id = :session
                   and status = 'pending'
                """)
                .param("session", session)
                .query(InterviewRepository::question)
                .optional();
    }

    List<PutQuestion> questions(UUID session) {
        return jdbc.sql("""
                select id, session_id, template, category, facet, text, manner, role, reason, expected_gain,
                       follow_up_to, depth, conflict_id, status, asked_at
                  from interviews.question
                 where session_id = :session
                 order by id
                """)
                .param("session", session)
                .query(InterviewRepository::question)
                .list();
    }

    /// All questions put in the project, the latest first.
    List<Put> put(ProjectId project) {
        return jdbc.sql("""
                select template, category, facet, status
                  from interviews.question
                 where project_id = :project
                   and template is not null
                 order by id desc
                """)
                .param("project", project.value())
                .query((row, _) -> new Put(
                        row.getString("template"),
                        new FacetId(row.getString("category"), row.getString("facet")),
                        PutQuestion.Status.valueOf(upper(row.getString("status")))))
                .list();
    }

    /// @return false when the question was settled before
    boolean settle(UUID question, PutQuestion.Status status, Instant now) {
        return jdbc.sql("""
                update interviews.question
                   set status = :status, settled_at = :now
                 where id = :id
                   and status in ('pending', 'deferred', 'dont_know', 'skipped')
                """)
                        .param("status", status.wire())
                        .param("now", utc(now))
                        .param("id", question)
                        .update()
                == 1;
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new Session(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                Session.Mode.valueOf(upper(row.getString("mode"))),
                Session.Status.valueOf(upper(row.getString("status"))),
                role == null ? null : Role.valueOf(upper(role)),
                Times.instant(row, "started_at"),
                Times.instantOrNull(row, "ended_at"));
    }

    static PutQuestion question(ResultSet row, int number) throws SQLException {
        return new PutQuestion(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("template"),
                new FacetId(row.getString("category"), row.getString("facet")),
                row.getString("text"),
                Manner.valueOf(upper(row.getString("manner"))),
                Role.valueOf(upper(row.getString("role"))),
                row.getString("reason"),
                row.getDouble("expected_gain"),
                row.getObject("follow_up_to", UUID.class),
                row.getInt("depth"),
                row.getObject("conflict_id", UUID.class),
                PutQuestion.Status.valueOf(upper(row.getString("status"))),
                Times.instant(row, "asked_at"));
    }

    private static String upper(String wire) {
        return wire.toUpperCase(Locale.ROOT);
    }
}
