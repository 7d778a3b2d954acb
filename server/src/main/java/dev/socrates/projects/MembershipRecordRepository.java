package dev.socrates.projects;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Times;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipRecordRepository {

    private final JdbcClient jdbc;

    MembershipRecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param role the name of a custom role, if it is one
    record Membership(
            UUID projectId,
            String name,
            String role,
            Instant addedAt,
            @Nullable Instant deletedAt) {}

    List<Membership> of(UserId user) {
        return jdbc.sql("""
                select p.id, p.name, coalesce(r.name, m.role) as role, m.added_at, p.deleted_at
                  from projects.member m
                  join projects.project p on p.id = m.project_id
                  left join projects.role r on r.id = m.role_id
                 where m.user_id = :user
                 order by m.added_at
                """)
                .param("user", user.value())
                .query((row, _) -> new Membership(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("role"),
                        Times.instant(row, "added_at"),
                        Times.instantOrNull(row, "deleted_at")))
                .list();
    }
}
