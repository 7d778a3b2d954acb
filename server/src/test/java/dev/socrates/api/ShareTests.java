package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.Patience;
import dev.socrates.api.People.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Projects that are shared with teams.
class ShareTests extends ApiTests {

    @Autowired
    JdbcClient specs;

    @Test
    void opensAProjectToATeamAsFarAsItsRolesGo() {
        var crew = Crew.of(server());
        var developer = crew.with("developer");
        var viewer = crew.with("viewer");
        var workspace = Workspace.of(crew.owner().client());
        developer.client().get(workspace.path("")).is(404);

        share(crew, workspace, "write").is(201);

        assertThat(developer.client().get("/api/v1/projects").is(200).texts("items", "project_id"))
                .contains(workspace.project());
        assertThat(viewer.client().get(crew.path("/projects")).is(200).texts("items", "project_id"))
                .containsExactly(workspace.project());
        rename(developer, workspace).is(200);
        rename(viewer, workspace).is(403, "FORBIDDEN");
        developer.client().delete(workspace.path("")).is(403, "FORBIDDEN");

        level(crew.owner(), workspace, crew, "read").is(204);
        rename(developer, workspace).is(403, "FORBIDDEN");
        level(crew.owner(), workspace, crew, "admin").is(204);
        rename(developer, workspace).is(200);
        level(developer, workspace, crew, "admin").is(403, "FORBIDDEN");

        crew.owner()
                .client()
                .delete(crew.path("/projects/" + workspace.project()))
                .is(204);
        developer.client().get(workspace.path("")).is(404);
        crew.owner()
                .client()
                .delete(crew.path("/projects/" + workspace.project()))
                .is(404);
        assertThat(events(workspace))
                .containsSubsequence("project_shared", "share_changed", "share_changed", "project_unshared");
    }

    @Test
    void closesAtOnceToWhoeverIsRemovedAndWhenTheTeamGoes() {
        var crew = Crew.of(server());
        var removed = crew.with("developer");
        var stays = crew.with("developer");
        var workspace = Workspace.of(crew.owner().client());
        share(crew, workspace, "write").is(201);
        var page = PageClient.signedIn(server(), removed.email(), People.PASSWORD);
        assertThat(page.get("/projects/" + workspace.project()).statusCode()).isEqualTo(200);

        crew.owner().client().delete(crew.path("/members/" + Crew.id(removed))).is(204);
        removed.client().get(workspace.path("")).is(404);
        removed.client().get(workspace.inSession("")).is(404);
        assertThat(page.get("/projects/" + workspace.project()).statusCode()).isEqualTo(404);
        stays.client().get(workspace.path("")).is(200);

        crew.owner().client().delete(crew.path("")).is(204);
        stays.client().get(workspace.path("")).is(404);
        Patience.until(
                "the shares are forgotten",
                () -> crew.owner()
                        .client()
                        .get(workspace.path("/shares"))
                        .is(200)
                        .list("items")
                        .isEmpty());
        assertThat(events(workspace)).containsSubsequence("project_shared", "project_unshared");
    }

    @Test
    void isPushedAtNoTeamThatOneIsNotIn() {
        var crew = Crew.of(server());
        var workspace = Workspace.of(alice());
        var foreign = Map.of("team_id", crew.team(), "permission_level", "read");

        alice().post(workspace.path("/shares"), foreign).is(404, "NOT_FOUND");
        alice().post(crew.path("/projects"), Map.of("project_id", workspace.project(), "permission_level", "read"))
                .is(404, "NOT_FOUND");
        alice().delete(crew.path("/projects/" + workspace.project())).is(404, "NOT_FOUND");

        // Nor is another's project drawn into one's own team.
        crew.owner()
                .client()
                .post(crew.path("/projects"), Map.of("project_id", workspace.project(), "permission_level", "read"))
                .is(404, "NOT_FOUND");
        crew.owner()
                .client()
                .delete(crew.path("/projects/" + workspace.project()))
                .is(404, "NOT_FOUND");
        assertThat(alice().get(workspace.path("/shares")).is(200).list("items")).isEmpty();
    }

    @Test
    void keepsToItsProjectAndItsTeam() {
        var crew = Crew.of(server());
        var one = Workspace.of(crew.owner().client());
        var other = Workspace.of(crew.owner().client());
        share(crew, one, "write").is(201);
        var elsewhere = Crew.of(server(), crew.owner());

        level(crew.owner(), other, crew, "read").is(404, "NOT_FOUND");
        level(crew.owner(), one, elsewhere, "read").is(404, "NOT_FOUND");
        crew.owner().client().delete(other.path("/shares/" + crew.team())).is(404, "NOT_FOUND");
        crew.owner()
                .client()
                .delete(elsewhere.path("/projects/" + one.project()))
                .is(404, "NOT_FOUND");
        assertThat(crew.owner().client().get(one.path("/shares")).is(200).texts("items", "permission_level"))
                .containsExactly("write");
    }

    /// Otherwise whoever may invite and not write could share a project with a team of their own, and write.
    @Test
    void givesATeamNoMoreThanTheSharerHas() {
        var crew = Crew.of(server());
        var workspace = Workspace.of(alice());
        custom(workspace, crew.owner(), "read", "export", "members");

        share(crew, workspace, "write").is(403, "SHARE_TOO_WIDE");
        share(crew, workspace, "admin").is(403, "SHARE_TOO_WIDE");
        share(crew, workspace, "read").is(201);
        level(crew.owner(), workspace, crew, "admin").is(403, "SHARE_TOO_WIDE");
        assertThat(alice().get(workspace.path("/shares")).is(200).texts("items", "permission_level"))
                .containsExactly("read");
    }

    @Test
    void canBeTakenBackFromATeamThatOneHasLeft() {
        var crew = Crew.of(server());
        var developer = crew.with("developer");
        var workspace = Workspace.of(developer.client());
        developer
                .client()
                .post(workspace.path("/shares"), Map.of("team_id", crew.team(), "permission_level", "read"))
                .is(201);
        developer.client().delete(crew.path("/members/" + Crew.id(developer))).is(204);
        crew.owner().client().get(workspace.path("")).is(200);

        developer.client().delete(workspace.path("/shares/" + crew.team())).is(204);

        crew.owner().client().get(workspace.path("")).is(404);
    }

    @Test
    void isSharedOnceAlsoByManyAtOnce() throws Exception {
        var crew = Crew.of(server());
        var workspace = Workspace.of(crew.owner().client());

        var statuses = AtOnce.times(4, () -> share(crew, workspace, "read").status());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        share(crew, workspace, "write").is(409, "ALREADY_SHARED");
        assertThat(events(workspace).stream().filter("project_shared"::equals)).hasSize(1);
    }

    @Test
    void saysWhatIsWrong() {
        var crew = Crew.of(server());
        var workspace = Workspace.of(crew.owner().client());
        var me = crew.owner().client();

        share(crew, workspace, "owner").blames("permission_level");
        share(crew, workspace, "").blames("permission_level");
        me.send("POST", crew.path("/projects"), "{\"permission_level\":\"read\"}")
                .blames("project_id");
        me.send("POST", workspace.path("/shares"), "{\"permission_level\":\"read\"}")
                .blames("team_id");
        me.send("POST", workspace.path("/shares"), "{\"team_id\":\"x\",\"permission_level\":\"read\"}")
                .blames("team_id");
        me.post(
                        workspace.path("/shares"),
                        Map.of("team_id", crew.team(), "permission_level", "read", "shared_by", UUID.randomUUID()))
                .blames("shared_by");
    }

    @Test
    void neverMakesAnybodyMoreThanAnEditorWhoLooksAfterPeople() {
        var crew = Crew.of(server());
        var lead = crew.with("lead");
        var workspace = Workspace.of(crew.owner().client());
        share(crew, workspace, "admin").is(201);
        var second = Crew.of(server(), lead);

        share(second, workspace, "admin").is(201);
        lead.client().post(workspace.path("/archive")).is(403, "FORBIDDEN");
        lead.client().delete(workspace.path("")).is(403, "FORBIDDEN");
    }

    private static Reply share(Crew crew, Workspace workspace, String level) {
        return crew.owner()
                .client()
                .post(crew.path("/projects"), Map.of("project_id", workspace.project(), "permission_level", level));
    }

    private static Reply level(Person who, Workspace workspace, Crew crew, String level) {
        return who.client().put(workspace.path("/shares/" + crew.team()), Map.of("permission_level", level));
    }

    private static Reply rename(Person who, Workspace workspace) {
        return who.client().put(workspace.path(""), Map.of("name", "Renamed " + UUID.randomUUID()));
    }

    private static List<String> events(Workspace workspace) {
        return workspace.me().get(workspace.path("/events?limit=200")).is(200).texts("items", "type");
    }

    private void custom(Workspace workspace, Person person, String... permissions) {
        specs.sql("""
                with made as (
                    insert into projects.role (id, project_id, name, permissions, created_at, updated_at)
                    values (:role, :project, 'Host', :permissions, now(), now())
                )
                insert into projects.member (project_id, user_id, role, role_id, added_at)
                values (:project, :user, 'custom', :role, now())
                """)
                .param("role", UUID.randomUUID())
                .param("project", UUID.fromString(workspace.project()))
                .param("permissions", permissions)
                .param("user", Crew.id(person))
                .update();
    }
}
