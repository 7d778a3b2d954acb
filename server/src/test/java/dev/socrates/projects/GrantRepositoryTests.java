package dev.socrates.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamMembership;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Membership, custom roles and shares with several teams, as they are stored.
@ServerTest
class GrantRepositoryTests {

    @Autowired
    GrantRepository grants;

    @Autowired
    ShareRepository shares;

    @Autowired
    Projects projects;

    @Autowired
    JdbcClient jdbc;

    private final UserId owner = new UserId(Ids.next());
    private final UserId somebody = new UserId(Ids.next());

    @Test
    void findsNothingForStrangersAndForTeamsThatItIsNotSharedWith() {
        var project = project();
        share(project, team(), Share.ADMIN);

        assertThat(grants.find(project, somebody, List.of())).isEmpty();
        assertThat(grants.find(project, somebody, List.of(in(team(), TeamRole.OWNER))))
                .isEmpty();
        assertThat(grants.all(somebody, List.of(in(team(), TeamRole.OWNER)))).isEmpty();
    }

    @Test
    void findsEachWayOnce() {
        var project = project();
        var reading = team();
        var leading = team();
        share(project, reading, Share.READ);
        share(project, leading, Share.ADMIN);
        custom(project, Set.of("read", "resolve", "no_longer_known"));
        var teams = List.of(in(reading, TeamRole.OWNER), in(leading, TeamRole.LEAD), in(team(), TeamRole.OWNER));

        var found = grants.find(project, somebody, teams);

        assertThat(found).hasSize(3).allMatch(grant -> grant.project().equals(project) && !grant.deleted());
        assertThat(found)
                .extracting(Grant::permissions)
                .containsExactlyInAnyOrder(
                        Set.of(Permission.READ, Permission.RESOLVE),
                        Share.READ.permissions(TeamRole.OWNER),
                        Share.ADMIN.permissions(TeamRole.LEAD));
        assertThat(grants.all(somebody, teams)).containsExactlyInAnyOrderElementsOf(found);
        assertThat(Granted.together(found).orElseThrow().permissions())
                .contains(Permission.MEMBERS, Permission.RESOLVE)
                .doesNotContain(Permission.MANAGE);
    }

    @Test
    void followsTheLevelAndItsEnd() {
        var project = project();
        var team = team();
        var teams = List.of(in(team, TeamRole.DEVELOPER));
        share(project, team, Share.WRITE);
        assertThat(role(project, teams)).isEqualTo(Role.EDITOR);

        shares.change(project, team, Share.READ);
        assertThat(role(project, teams)).isEqualTo(Role.VIEWER);

        assertThat(shares.delete(project, team)).isTrue();
        assertThat(shares.delete(project, team)).isFalse();
        assertThat(grants.find(project, somebody, teams)).isEmpty();
    }

    @Test
    void keepsDeletedProjectsOutOfLists() {
        var project = project();
        var team = team();
        share(project, team, Share.ADMIN);
        jdbc.sql("update projects.project set deleted_at = now() where id = :id")
                .param("id", project.value())
                .update();
        var teams = List.of(in(team, TeamRole.OWNER));

        assertThat(grants.find(project, somebody, teams)).singleElement().matches(Grant::deleted, "deleted");
        assertThat(grants.all(somebody, teams)).isEmpty();
        assertThat(shares.with(team, null, 10)).isEmpty();
    }

    private Role role(ProjectId project, List<TeamMembership> teams) {
        return Granted.together(grants.find(project, somebody, teams))
                .orElseThrow()
                .role();
    }

    private ProjectId project() {
        return projects.create(owner, "Shared", "", "software", "software").id();
    }

    private static TeamId team() {
        return new TeamId(Ids.next());
    }

    private static TeamMembership in(TeamId team, TeamRole role) {
        return new TeamMembership(team, role);
    }

    private void share(ProjectId project, TeamId team, Share level) {
        assertThat(shares.insert(new ShareRepository.Row(project, team, level, owner, Instant.now())))
                .isTrue();
    }

    private void custom(ProjectId project, Set<String> permissions) {
        var role = UUID.randomUUID();
        jdbc.sql("""
                with made as (
                    insert into projects.role (id, project_id, name, permissions, created_at, updated_at)
                    values (:role, :project, 'Judge', :permissions, now(), now())
                )
                insert into projects.member (project_id, user_id, role, role_id, added_at)
                values (:project, :user, 'custom', :role, now())
                """)
                .param("role", role)
                .param("project", project.value())
                .param("permissions", permissions.toArray(String[]::new))
                .param("user", somebody.value())
                .update();
    }
}
