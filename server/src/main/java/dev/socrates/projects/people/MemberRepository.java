package dev.socrates.projects.people;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberRepository {

    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UserId user, Assignment assignment, Instant joinedAt) {}

    /// The owner first, then in the order in which they came.
    List<Row> of(ProjectId project) {
        return jdbc.sql("""
                select user_id, role, role_id, added_at
                  from projects.member
                 where project_id = :project
                 order by role <> 'owner', added_at, user_id
                """)
                .param("project", project.value())
                .query(MemberRepository::member)
                .list();
    }

    Optional<Row> find(ProjectId project, UserId user) {
        return jdbc.sql("""
                select user_id, role, role_id, added_at
                  from projects.member
                 where project_id = :project
                   and user_id = :user
                """)
                .param("project", project.value())
                .param("user", user.value())
                .query(MemberRepository::member)
                .optional();
    }

    /// @return false when they are in it already, as whatever
    boolean insert(ProjectId project, UserId user, Assignment assignment, UserId by, Instant now) {
        return jdbc.sql("""
                insert into projects.member (project_id, user_id, role, role_id, added_by, added_at)
                values (:project, :user, :role, :custom, :by, :now)
                    on conflict (project_id, user_id) do nothing
                """)
                        .param("project", project.value())
                        .param("user", user.value())
                        .param("role", assignment.role().wire())
                        .param("custom", assignment.custom())
                        .param("by", by.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void change(ProjectId project, UserId user, Assignment assignment) {
        jdbc.sql("""
                update projects.member
                   set role = :role, role_id = :custom
                 where project_id = :project
                   and user_id = :user
                """)
                .param("role", assignment.role().wire())
                .param("custom", assignment.custom())
                .param("project", project.value())
                .param("user", user.value())
                .update();
    }

    List<UserId> with(UUID customRole) {
        return jdbc.sql("select user_id from projects.member where role_id = :role order by added_at, user_id")
                .param("role", customRole)
                .query((row, _) -> new UserId(row.getObject("user_id", UUID.class)))
                .list();
    }

    void delete(ProjectId project, UserId user) {
        jdbc.sql("delete from projects.member where project_id = :project and user_id = :user")
                .param("project", project.value())
                .param("user", user.value())
                .update();
    }

    /// Where somebody is anything but the owner.
    ///
    /// @return the projects that they were in
    List<ProjectId> deleteGuest(UserId user) {
        return jdbc.sql("delete from projects.member where user_id = :user and role <> 'owner' returning project_id")
                .param("user", user.value())
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .list();
    }

    private static Row member(ResultSet row, int number) throws SQLException {
        return new Row(
                new UserId(row.getObject("user_id", UUID.class)), assignment(row), Times.instant(row, "added_at"));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        @Nullable UUID custom = row.getObject("role_id", UUID.class);
        return new Assignment(Role.ofWire(row.getString("role")).orElseThrow(), custom);
    }
}
