package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.socrates.api.Mailbox;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two people, each at a browser of their own.
class TeamBrowserTests extends BrowserTests {

    @Test
    void worksTogetherFromTheInvitationToTheEnd() {
        var anna = member();
        var bert = member();
        var project = anna.project("A box office");
        var hers = open(anna, "/");
        link(hers, "Teams").click();
        assertThat(hers.locator(".empty")).containsText("You are in no team yet");
        hers.fill("#name", "Theatre");
        button(hers, "Make team").click();
        assertThat(hers.locator("h1")).hasText("Theatre");
        var team = hers.url().replaceFirst("\\?.*", "");

        hers.fill("#email", "not an address");
        watch.expect("422");
        button(hers, "Send invitation").click();
        assertThat(hers.locator("#email-problem")).containsText("Please give an email address");
        assertThat(hers.locator("#email")).isFocused();
        hers.fill("#email", bert.email());
        hers.selectOption("#role", "developer");
        button(hers, "Send invitation").click();
        assertThat(hers.locator("#people")).containsText(bert.email());
        assertThat(hers.locator("#toasts")).containsText("on its way");
        Axe.check(hers);

        var his = open(
                Look.DESKTOP.phone().inTheDark(),
                bert,
                Mailbox.latest(bert.email()).path());
        assertThat(his.locator("main")).containsText("Theatre");
        Axe.check(his);
        Screenshots.take(his, "team-invitation-phone");
        button(his, "Accept").click();
        assertThat(his.locator("h1")).hasText("Theatre");
        assertThat(his.locator(".alert")).containsText("Welcome to the team.");
        assertThat(button(his, "Send invitation")).hasCount(0);
        Measures.fitsItsWidth(his);

        share(hers, team);
        his.navigate("/projects");
        his.locator(".project-card-title a").click();
        his.waitForURL(Pattern.compile(".*/projects/" + project));
        his.navigate("/projects/" + project + "/edit");
        his.fill("#name", "Tickets");
        button(his, "Save").click();
        assertThat(his.locator(".project-title a")).hasText("Tickets");

        hers.navigate("/projects/" + project + "/people/teams");
        hers.locator(".share-level select").selectOption("read");
        button(hers, "Change what Theatre may do").click();
        assertThat(hers.locator("#toasts")).containsText("It holds at once.");
        Axe.check(hers);
        his.navigate("/projects/" + project + "/edit");
        assertThat(his.locator(".project-title a")).hasText("Tickets");
        assertThat(his.locator("#name")).hasCount(0);

        hers.navigate(team);
        button(hers, "Remove " + bert.email()).click();
        hers.click("#confirm >> text=Yes, do it");
        assertThat(hers.locator("#people")).not().containsText(bert.email());
        watch.expect("404");
        his.navigate("/projects/" + project);
        assertThat(his.locator("h1")).not().hasText("Tickets");
        assertThat(his.locator("body")).not().containsText("Tickets");
        his.navigate(team.replaceFirst(".*(/teams/)", "$1"));
        assertThat(his.locator("body")).not().containsText("Theatre");
    }

    private static void share(Page hers, String team) {
        hers.navigate(team + "/projects");
        assertThat(hers.locator(".empty")).containsText("Nothing shared yet");
        hers.selectOption("#level", "write");
        button(hers, "Share").click();
        assertThat(hers.locator(".team-rows")).containsText("A box office");
        Axe.check(hers);
        Screenshots.take(hers, "team-projects-shared");
    }

    @Test
    void changesRolesByKeyboardAndLeaves() {
        var anna = member();
        var bert = member();
        var team = team(anna, bert, "lead");
        var hers = open(anna, "/teams/" + team);

        var role = hers.locator(".team-role select").nth(1);
        assertThat(role).hasValue("lead");
        role.selectOption("owner");
        button(hers, "Change the role of " + bert.email()).focus();
        hers.keyboard().press("Enter");
        assertThat(hers.locator("#toasts")).containsText("The role is changed.");
        Screenshots.take(hers, "team-people");

        button(hers, "Leave team").click();
        hers.click("#confirm >> text=Yes, do it");
        hers.waitForURL(Pattern.compile(".*/teams\\?done=team-left"));

        var his = open(Look.DESKTOP.withoutScript(), bert, "/teams/" + team);
        watch.expect("409");
        button(his, "Leave team").click();
        assertThat(his.locator(".alert-danger")).containsText("A team keeps at least one owner.");
        his.fill("#typed", "Stage");
        button(his, "Delete team").click();
        assertThat(his.locator(".alert")).containsText("The team is deleted.");
    }

    private static String team(Member owner, Member other, String role) {
        var team = owner.client()
                .post("/api/v1/teams", Map.of("name", "Stage"))
                .is(201)
                .text("team_id");
        var mailbox = Mailbox.of(other.email());
        owner.client()
                .post("/api/v1/teams/" + team + "/invite", Map.of("email", other.email(), "role", role))
                .is(201);
        owner.client()
                .post(
                        "/api/v1/teams/" + team + "/invite",
                        Map.of("email", UUID.randomUUID() + "@example.org", "role", "viewer"))
                .is(201);
        var token = mailbox.next().path().replaceFirst(".*/", "");
        other.client()
                .post("/api/v1/team-invitations/accept", Map.of("token", token))
                .is(200);
        return team;
    }
}
