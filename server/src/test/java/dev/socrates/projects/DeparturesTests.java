package dev.socrates.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.AccountErased;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class DeparturesTests {

    @Autowired
    Departures departures;

    @Autowired
    Projects projects;

    @Autowired
    JdbcClient specs;

    private final UserId owner = new UserId(Ids.next());
    private final UserId early = new UserId(Ids.next());
    private final UserId late = new UserId(Ids.next());
    private final AccountErased erased = new AccountErased(owner, "owner@example.org");

    @Test
    void whatNobodyElseIsInIsErasedWithItsLogAlsoFromTheBin() {
        var project = project();
        var deleted = project();
        specs.sql("update projects.project set deleted_at = now() where id = :id")
                .param("id", deleted.value())
                .update();
        assertThat(events(project)).isPositive();

        departures.on(erased);
        departures.on(erased);

        assertThat(rows(project) + rows(deleted)).isZero();
        assertThat(events(project) + events(deleted)).isZero();
    }

    /// Somebody came in between the look at what has to be handed over and the end of the account.
    @Test
    void whatOthersHaveComeIntoIsInheritedByTheOneWithTheMostRights() {
        var project = project();
        member(project, late, "viewer", 1);
        member(project, early, "editor", 3);
        member(project, new UserId(Ids.next()), "editor", 2);

        departures.on(erased);
        departures.on(erased);

        assertThat(owners(project)).containsExactly(early.value());
        assertThat(specs.sql("select owner_id from projects.project where id = :id")
                        .param("id", project.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(early.value());
        assertThat(events(project)).isPositive();
    }

    @Test
    void whoOnlyTookPartIsAMemberNoMore() {
        var project = project();
        member(project, early, "editor", 1);

        departures.on(new AccountErased(early, "early@example.org"));

        assertThat(owners(project)).containsExactly(owner.value());
        assertThat(departures.foresee(early)).isEmpty();
        assertThat(departures.foresee(owner)).singleElement().matches(one -> !one.others());
    }

    private ProjectId project() {
        return projects.create(owner, "A tool for libraries", "", "software", "software")
                .id();
    }

    private void member(ProjectId project, UserId user, String role, int daysAgo) {
        specs.sql(
                        "insert into projects.member (project_id, user_id, role, added_at) values (:project, :user, :role, :at)")
                .param("project", project.value())
                .param("user", user.value())
                .param("role", role)
                .param("at", Instant.now().minusSeconds(86_400L * daysAgo).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int rows(ProjectId project) {
        return specs.sql("select count(*) from projects.project where id = :project")
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    private List<UUID> owners(ProjectId project) {
        return specs.sql("select user_id from projects.member where project_id = :project and role = 'owner'")
                .param("project", project.value())
                .query(UUID.class)
                .list();
    }

    private int events(ProjectId project) {
        return specs.sql("""
                select (select count(*) from events.event where project_id = :project)
                     + (select count(*) from events.head where project_id = :project)
                """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }
}
