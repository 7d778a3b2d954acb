package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartBrowserTests extends BrowserTests {

    @Test
    void leadsStrangersToTheWelcome() {
        var page = open("/");

        assertThat(page.url()).endsWith("/welcome");
    }

    @Test
    void saysHowToBegin() {
        var page = open(member(), "/");

        assertThat(page.locator("h1")).hasText("Where do you want to begin?");
        Axe.check(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the sample"))
                .click();
        assertThat(page.locator(".project-title")).containsText("The Tin Lantern box office");
    }

    @Test
    void putsFirstWhatIsPressing() {
        var member = member();
        var calm = member.project("Calm <b>&</b> قديم");
        var disputed = member.project("Disputed");
        state(member, disputed, "The checkout must answer within 200 ms at the 95th percentile.");
        state(member, disputed, "The checkout must answer within 2 seconds at the 95th percentile.");
        var page = open(member, "/");

        assertThat(page.locator(".start-steps strong"))
                .hasText(new String[] {"1 conflict to decide", "Answer the first question"});
        assertThat(page.locator(".start-project")).hasCount(2);
        assertThat(page.locator(".start-lately")).containsText("2 specifications understood in Disputed");
        assertThat(page.locator(".start-lately")).containsText("1 conflict noticed in Disputed");
        assertThat(page.locator(".start-project a").last()).hasText("Calm <b>&</b> قديم");
        assertThat(page.content()).doesNotContain("??");
        Axe.check(page);
        Measures.stoodStill(page);
        Screenshots.take(page, "start");
        page.getByText("1 conflict to decide").click();
        page.waitForURL("**" + disputed + "/conflicts");
        assertThat(calm).isNotEqualTo(disputed);
    }

    @Test
    void isFreeOfWhatIsArchivedOrOfOthers() {
        var member = member();
        var stranger = member();
        stranger.project("Not mine");
        var gone = member.project("Archived");
        member.client().post("/api/v1/projects/" + gone + "/archive").is(200);
        var page = open(member, "/");

        assertThat(page.getByText("Nothing is waiting for you.")).isVisible();
        assertThat(page.getByText("All your projects are archived.")).isVisible();
        assertThat(page.content()).doesNotContain("Not mine");
    }

    private static void state(Member member, String project, String text) {
        member.client()
                .post(
                        "/api/v1/projects/" + project + "/specifications",
                        Map.of(
                                "category",
                                "performance",
                                "facet",
                                "response_time",
                                "subject",
                                "checkout",
                                "key",
                                "latency",
                                "statement",
                                text))
                .is(201);
    }
}
