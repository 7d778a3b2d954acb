package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.api.People.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CollaboratorTests extends ApiTests {

    @Autowired
    JdbcClient specs;

    @Test
    void aRoleHoldsFromTheNextRequestOn() {
        var circle = Circle.of(server());
        var guest = circle.with("viewer");
        var rename = Map.of("name", "Renamed");
        guest.client().put(circle.path(""), rename).is(403, "FORBIDDEN");

        circle.change(circle.owner(), guest, "editor", null).is(200);
        guest.client().put(circle.path(""), rename).is(200);
        circle.change(circle.owner(), guest, "viewer", null).is(200);
        guest.client().put(circle.path(""), rename).is(403, "FORBIDDEN");
        circle.remove(circle.owner(), guest).is(204);

        assertThat(circle.seenBy(guest)).isEqualTo(404);
        assertThat(guest.client().get("/api/v1/projects").is(200).texts("items", "project_id"))
                .doesNotContain(circle.project());
        assertThat(circle.events()).contains("member_invited", "member_added", "member_role_changed", "member_removed");
    }

    @Test
    void everybodyMayLeaveButTheOwner() {
        var circle = Circle.of(server());
        var guest = circle.with("viewer");

        circle.remove(guest, guest).is(204);
        assertThat(circle.seenBy(guest)).isEqualTo(404);
        circle.remove(circle.owner(), circle.owner()).is(409, "LAST_OWNER");
        circle.change(circle.owner(), circle.owner(), "viewer", null).is(409, "LAST_OWNER");
        assertThat(circle.seenBy(circle.owner())).isEqualTo(200);
        assertThat(circle.events()).contains("member_left");
    }

    @Test
    void whoLooksAfterTheMembersTouchesNoOwnerAndGivesNoMoreThanTheirOwn() {
        var circle = Circle.of(server());
        var keeper = circle.with("keeper", "members");
        var guest = circle.with("viewer");

        circle.remove(keeper, circle.owner()).is(403, "OWNER_STAYS");
        circle.change(keeper, circle.owner(), "viewer", null).is(403, "OWNER_STAYS");
        circle.change(keeper, guest, "editor", null).is(403, "BEYOND_YOUR_OWN");
        circle.change(keeper, keeper, "editor", null).is(403, "BEYOND_YOUR_OWN");
        circle.invite(keeper, Circle.address(), "editor", null).is(403, "BEYOND_YOUR_OWN");
        circle.change(circle.owner(), guest, "owner", null).is(422);
        keeper.client()
                .post(circle.path("/roles"), Map.of("name", "all", "permissions", List.of("edit")))
                .is(403, "FORBIDDEN");
        circle.remove(keeper, guest).is(204);
    }

    @Test
    void viewersSeeWhoIsThereAndNoAddresses() {
        var circle = Circle.of(server());
        var viewer = circle.with("viewer");
        var asked = Circle.address();
        circle.invite(asked, "viewer").is(201);

        var seen = viewer.client().get(circle.path("/collaborators")).is(200);
        assertThat(seen.texts("items", "role")).containsExactly("owner", "viewer");
        assertThat(seen.text()).doesNotContain(asked);
        viewer.client().get(circle.path("/invitations")).is(403, "FORBIDDEN");
        assertThat(circle.owner()
                        .client()
                        .get("/api/v1/collaboration/projects/" + circle.project() + "/collaborators")
                        .is(200)
                        .texts("items", "status"))
                .containsExactly("active", "active", "pending");
    }

    @Test
    void customRolesAreMadeOfPermissionsAndChangeAtOnce() {
        var circle = Circle.of(server());
        var role = circle.role("Answers only", "answer");
        var guest = circle.join(People.fresh(server(), "guest"), "custom", role);
        var session = Map.of("mode", "socratic");

        guest.client().post(circle.path("/sessions"), session).is(201);
        guest.client().get(circle.path("/export/json")).is(403, "FORBIDDEN");
        circle.owner()
                .client()
                .put(circle.path("/roles/" + role), Map.of("name", "Reads", "permissions", List.of("export")))
                .is(200);
        guest.client().post(circle.path("/sessions"), session).is(403, "FORBIDDEN");
        guest.client().get(circle.path("/export/json")).is(200);

        circle.owner().client().delete(circle.path("/roles/" + role)).is(409, "ROLE_IN_USE");
        circle.change(circle.owner(), guest, "viewer", null).is(200);
        circle.owner().client().delete(circle.path("/roles/" + role)).is(204);
        circle.owner().client().get(circle.path("/roles/" + role)).is(404, "NOT_FOUND");
    }

    @Test
    void aRoleAllowsNothingThatIsAnOwnersAlone() {
        var circle = Circle.of(server());
        for (var permission : new String[] {"manage", "restore", "everything", "MEMBERS"}) {
            circle.owner()
                    .client()
                    .post(circle.path("/roles"), Map.of("name", "x", "permissions", List.of(permission)))
                    .blames("permissions");
        }
        for (var name : new String[] {"Owner", "viewer", "\t", "x".repeat(61)}) {
            circle.owner()
                    .client()
                    .post(circle.path("/roles"), Map.of("name", name, "permissions", List.of("edit")))
                    .blames("name");
        }
        circle.role("Writers", "edit");
        circle.owner()
                .client()
                .post(circle.path("/roles"), Map.of("name", "WRITERS", "permissions", List.of("edit")))
                .is(409, "ROLE_EXISTS");
    }

    @Test
    void aProjectIsHandedOverWithItsNameTyped() {
        var circle = Circle.of(server());
        var heir = circle.with("viewer");
        var stranger = People.fresh(server(), "stranger");
        var to = Circle.id(heir).toString();
        var owner = circle.owner().client();

        owner.post(circle.path("/transfer"), Map.of("user_id", to, "confirm", "another name"))
                .blames("confirm");
        owner.post(circle.path("/transfer"), Map.of("user_id", Circle.id(stranger), "confirm", circle.name()))
                .blames("user_id");
        heir.client()
                .post(circle.path("/transfer"), Map.of("user_id", to, "confirm", circle.name()))
                .is(403, "FORBIDDEN");
        circle.handOver(circle.owner(), heir).is(200);

        assertThat(roles(heir, circle)).containsExactly("owner", "editor");
        assertThat(Mailbox.latest(heir.email()).subject()).contains(circle.name());
        assertThat(Mailbox.latest(circle.owner().email()).subject()).contains(circle.name());
        circle.handOver(circle.owner(), heir).is(403, "FORBIDDEN");
        circle.remove(heir, heir).is(409, "LAST_OWNER");
        assertThat(heir.client().get(circle.path("/events?limit=200")).is(200).texts("items", "type"))
                .contains("ownership_transferred");
    }

    @Test
    void whateverHappensAtOnceAProjectKeepsOneOwner() throws Exception {
        var circle = Circle.of(server());
        var one = circle.with("editor");
        var other = circle.with("editor");

        AtOnce.of(
                () -> circle.handOver(circle.owner(), one),
                () -> circle.handOver(circle.owner(), other),
                () -> circle.remove(one, one),
                () -> circle.remove(other, other));

        assertThat(specs.sql("select count(*) from projects.member where project_id = :id and role = 'owner'")
                        .param("id", UUID.fromString(circle.project()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(specs.sql("""
                select count(*)
                  from projects.project p
                  join projects.member m on m.project_id = p.id and m.user_id = p.owner_id and m.role = 'owner'
                 where p.id = :id
                """)
                        .param("id", UUID.fromString(circle.project()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void idsOfOtherProjectsLeadNowhere() {
        var circle = Circle.of(server());
        var foreign = Circle.of(server());
        var guest = foreign.with("viewer");
        var role = foreign.role("Theirs", "edit");
        foreign.invite(Circle.address(), "viewer").is(201);
        var asked = foreign.owner().client().get(foreign.path("/invitations")).is(200);
        var invitation = asked.texts("items", "invitation_id").getFirst();
        var mine = circle.owner().client();

        circle.remove(circle.owner(), guest).is(404, "NOT_FOUND");
        circle.change(circle.owner(), guest, "viewer", null).is(404, "NOT_FOUND");
        mine.get(circle.path("/roles/" + role)).is(404, "NOT_FOUND");
        mine.delete(circle.path("/roles/" + role)).is(404, "NOT_FOUND");
        mine.put(circle.path("/roles/" + role), Map.of("name", "x", "permissions", List.of("edit")))
                .is(404, "NOT_FOUND");
        circle.invite(circle.owner(), Circle.address(), "custom", role).blames("role_id");
        mine.post(circle.path("/invitations/" + invitation + "/resend")).is(404, "NOT_FOUND");
        mine.delete(circle.path("/invitations/" + invitation)).is(404, "NOT_FOUND");
        mine.post(circle.path("/invitations/" + invitation + "/accept")).is(404, "INVALID_INVITATION");
        mine.post("/api/v1/collaboration/invitations/" + invitation + "/accept").is(404, "INVALID_INVITATION");
        mine.post("/api/v1/collaboration/invitations/" + invitation + "/decline")
                .is(404, "INVALID_INVITATION");

        assertThat(foreign.invitations()).containsExactly("pending", "accepted");
        assertThat(foreign.seenBy(guest)).isEqualTo(200);
    }

    private static List<String> roles(Person who, Circle circle) {
        return who.client().get(circle.path("/collaborators")).is(200).texts("items", "role");
    }
}
