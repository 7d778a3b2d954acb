package dev.socrates.interviews;

import static dev.socrates.platform.Times.utc;

import dev.socrates.engine.pack.Role;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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

    void insert(Session session) {
        jdbc.sql("""
                insert into interviews.session
                       (id, project_id, user_id, mode, status, role, further_roles, alone, dial, adapts, started_at)
                values (:id, :project, :user, :mode, :status, :role, :further, :alone, :dial, :adapts, :now)
                """)
                .param("id", session.id())
                .param("project", session.project().value())
                .param("user", session.user().value())
                .param("mode", session.mode().wire())
                .param("status", session.status().wire())
                .param("role", wire(session.terms().role()))
                .param("further", wires(session.terms().further()))
                .param("alone", session.terms().alone())
                .param("dial", session.terms().dial().wire())
                .param("adapts", session.terms().adapts())
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
                select id, project_id, user_id, mode, status, role, further_roles, alone, dial, adapts, started_at, ended_at
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
                select id, project_id, user_id, mode, status, role, further_roles, alone, dial, adapts, started_at, ended_at
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

    /// The latest session of a person, ended or not.
    Optional<Session> latest(ProjectId project, UserId user) {
        return jdbc.sql("""
                select id, project_id, user_id, mode, status, role, further_roles, alone, dial, adapts, started_at, ended_at
                  from interviews.session
                 where project_id = :project
                   and user_id = :user
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
                select id, project_id, user_id, mode, status, role, further_roles, alone, dial, adapts, started_at, ended_at
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

    void change(UUID session, Terms terms) {
        jdbc.sql("""
                update interviews.session
                   set role = :role, further_roles = :further, alone = :alone, dial = :dial, adapts = :adapts
                 where id = :id
                """)
                .param("role", wire(terms.role()))
                .param("further", wires(terms.further()))
                .param("alone", terms.alone())
                .param("dial", terms.dial().wire())
                .param("adapts", terms.adapts())
                .param("id", session)
                .update();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                Session.Mode.valueOf(upper(row.getString("mode"))),
                Session.Status.valueOf(upper(row.getString("status"))),
                terms(row),
                Times.instant(row, "started_at"),
                Times.instantOrNull(row, "ended_at"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var roles = new ArrayList<Role>();
        var first = row.getString("role");
        if (first != null) {
            roles.add(Role.valueOf(upper(first)));
        }
        for (var further : (String[]) row.getArray("further_roles").getArray()) {
            roles.add(Role.valueOf(upper(further)));
        }
        return new Terms(
                roles, row.getBoolean("alone"), Dial.valueOf(upper(row.getString("dial"))), row.getBoolean("adapts"));
    }

    private static @Nullable String wire(@Nullable Role role) {
        return role == null ? null : role.wire();
    }

    private static String[] wires(List<Role> roles) {
        return roles.stream().map(Role::wire).toArray(String[]::new);
    }

    private static String upper(String wire) {
        return wire.toUpperCase(Locale.ROOT);
    }
}
