package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.People.Person;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of teams do what the interface does.
class TeamPageTests extends ApiTests {

    private static final String[] HTMX = {"HX-Request", "true"};

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private PageClient browser(Person person) {
        return PageClient.signedIn(server(), person.email(), People.PASSWORD);
    }

    @Test
    void makesRenamesAndDeletesATeam() {
        var person = People.fresh(server(), "maker");
        var browser = browser(person);
        var wrong = browser.submit("/teams", Map.of("name", " ", "description", "Kept <b>"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Give the team a name.").contains("Kept &lt;b&gt;");

        var made = browser.submit("/teams", Map.of("name", "<i>Stage</i>"));
        var path = made.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        assertThat(browser.get(path).body()).contains("&lt;i&gt;Stage&lt;/i&gt;");

        assertThat(browser.submit(path, path + "/edit", Map.of("name", "")).statusCode())
                .isEqualTo(422);
        assertThat(browser.submit(path, path + "/edit", Map.of("name", "Stage")).statusCode())
                .isEqualTo(303);
        var kept = browser.submit(path, path + "/delete", Map.of("typed", "stage"));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("Type the name exactly as it is: Stage");
        assertThat(browser.submit(path, path + "/delete", Map.of("typed", "Stage"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/teams?done=team-deleted");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void invitesChangesAndRemovesWithAndWithoutHtmx() {
        var crew = Crew.of(server());
        var member = crew.with("viewer");
        var browser = browser(crew.owner());
        var path = "/teams/" + crew.team();

        var wrong = browser.submit(path, path + "/invite", Map.of("email", "nobody", "role", "viewer"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"email-problem\"").contains("value=\"nobody\"");
        var again = browser.submit(path, path + "/invite", Map.of("email", member.email(), "role", "viewer"), HTMX);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).startsWith("<section").contains("is in the team already");

        var email = UUID.randomUUID() + "@example.org";
        assertThat(browser.submit(path, path + "/invite", Map.of("email", email, "role", "lead"))
                        .headers()
                        .firstValue("Location"))
                .hasValue(path + "?done=team-invited");
        assertThat(browser.get(path).body()).contains(email);

        var role = path + "/members/" + Crew.id(member) + "/role";
        var changed = browser.submit(path, role, Map.of("role", "developer"), HTMX);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("HX-Trigger"))
                .hasValueSatisfying(trigger -> assertThat(trigger).contains("toast"));
        assertThat(member.client().get(crew.path("")).is(200).text("role")).isEqualTo("developer");
        assertThat(browser.submit(path, path + "/members/" + Crew.id(member) + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(303);
        member.client().get(crew.path("")).is(404);
    }

    @Test
    void saysWhyTheLastOwnerStays() {
        var crew = Crew.of(server());
        var browser = browser(crew.owner());
        var path = "/teams/" + crew.team();

        var left = browser.submit(path, path + "/leave", Map.of());
        assertThat(left.statusCode()).isEqualTo(409);
        assertThat(left.body()).contains("A team keeps at least one owner.").contains(crew.name());
        var role = path + "/members/" + Crew.id(crew.owner()) + "/role";
        assertThat(browser.submit(path, role, Map.of("role", "viewer")).body())
                .contains("A team keeps at least one owner.");
        assertThat(browser.submit(path, role, Map.of("role", "viewer"), HTMX).statusCode())
                .isEqualTo(409);
    }

    @Test
    void answersTheLinkOfAMailWithoutUsingItUpByLooking() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var path = "/team-invitations/" + crew.token(guest.email(), "developer");

        var stranger = new PageClient(server());
        for (int look = 0; look < 3; look++) {
            var seen = stranger.get(path);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.body())
                    .contains(crew.name())
                    .contains("/sign-in?next=")
                    .contains("/sign-up?next=");
            assertThat(seen.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
        var other = browser(People.named(server(), "bob"));
        assertThat(other.get(path).body())
                .contains("the invitation is for another address")
                .doesNotContain(path + "/accept");
        assertThat(other.submit("/settings", path + "/accept", Map.of()).statusCode())
                .isEqualTo(403);

        var browser = browser(guest);
        assertThat(browser.get(path).body()).contains("You are signed in as " + guest.email());
        assertThat(browser.submit(path, path + "/accept", Map.of()).headers().firstValue("Location"))
                .hasValue("/teams/" + crew.team() + "?done=team-joined");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(browser.submit("/settings", path + "/accept", Map.of()).body())
                .contains("This invitation is not valid");
    }

    @Test
    void takesANoFromSomebodyWithoutAnAccount() {
        var crew = Crew.of(server());
        var path = "/team-invitations/" + crew.token(UUID.randomUUID() + "@example.org", "viewer");
        var stranger = new PageClient(server());

        assertThat(stranger.submit(path, path + "/decline", Map.of()).body()).contains("Declined");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/team-invitations/forged").statusCode()).isEqualTo(404);
        assertThat(crew.owner().client().get(crew.path("/invitations")).is(200).texts("items", "status"))
                .containsExactly("declined");
    }

    @Test
    void showsInvitationsToAVerifiedAddress() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        crew.invite(guest.email(), "viewer").is(201);
        var browser = browser(guest);
        assertThat(browser.get("/teams").body()).doesNotContain(crew.name());
        AccountRows.verify(auth, guest.email());

        var page = browser.get("/teams").body();

        assertThat(page).contains(crew.name());
        var accept = page.replaceAll("(?s).*?action=\"(/teams/invitations/[^\"]+/accept)\".*", "$1");
        assertThat(browser.submit("/teams", accept, Map.of()).headers().firstValue("Location"))
                .hasValue("/teams/" + crew.team() + "?done=team-joined");
    }

    @Test
    void sharesProjectsFromBothSides() {
        var crew = Crew.of(server());
        var workspace = Workspace.of(crew.owner().client());
        var browser = browser(crew.owner());
        var fromTeam = "/teams/" + crew.team() + "/projects";
        var fromProject = "/projects/" + workspace.project() + "/people/teams";

        var wrong = browser.submit(
                fromTeam, fromTeam, Map.of("project", UUID.randomUUID().toString(), "level", "read"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(browser.submit(fromTeam, fromTeam, Map.of("project", workspace.project(), "level", "read"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(fromTeam + "?done=shared"));
        assertThat(browser.get(fromTeam).body()).contains("A tool for libraries");

        var changed =
                browser.submit(fromProject, fromProject + "/" + crew.team() + "/level", Map.of("level", "write"), HTMX);
        assertThat(changed.body()).startsWith("<section").contains("value=\"write\" selected");
        assertThat(browser.submit(fromProject, fromProject + "/" + crew.team() + "/level", Map.of("level", "all"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.submit(fromProject, fromProject + "/" + crew.team() + "/remove", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(fromProject + "?done=unshared"));
        assertThat(browser.submit(fromProject, fromProject, Map.of("team", "x", "level", "read"))
                        .body())
                .contains("Choose one of your teams.");
        assertThat(browser.submit(fromProject, fromProject, Map.of("team", crew.team(), "level", "admin"))
                        .statusCode())
                .isEqualTo(303);
    }
}
