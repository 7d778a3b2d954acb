package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the user guide shows besides the interview: beginning with a text, the list of projects, the map.
class GuideBrowserTests extends BrowserTests {

    private static final String TEXT = """
            The library lends books and tools to 1,200 members in three villages.
            Members reserve on the web; two volunteers hand out and take back at the desk.
            A reservation must be confirmed within 2 seconds.
            Loans are stored in PostgreSQL. Personal data is deleted one year after somebody leaves.
            """;

    @Test
    void aTextBecomesDraftsAndDraftsBecomeSpecifications() {
        var member = member();
        member.sample();
        var page = open(member, "/projects/new");
        page.getByLabel("Name").fill("Library of things");
        page.getByLabel("Paste a text").fill(TEXT);
        button(page, "Create project").click();
        assertThat(page).hasURL(Pattern.compile("/drafts"));
        assertThat(page.locator("mark").first()).isVisible();
        Axe.check(page);
        Screenshots.guide(page, "drafts");

        button(page, "Confirm all").click();
        button(page, "Yes").click();
        assertThat(link(page, "Go on to the interview")).isVisible();
        page.navigate("/projects");
        assertThat(link(page, "Library of things").first()).isVisible();
        Screenshots.guide(page, "projects");
    }

    @Test
    void theMapShowsWhatIsKnown() {
        var tour = Tour.underway(server());
        var page = open(tour.member, "/projects/" + tour.project());
        assertThat(page.locator(".facet").first()).isVisible();
        Screenshots.guide(page, "map");

        page.locator(".facet.state-partial summary, .facet.state-clear summary")
                .first()
                .click();
        assertThat(page.locator(".facet[open] .facet-said, .facet[open] a").first())
                .isVisible();
        Axe.check(page);
    }

    @Test
    void theStartPageSaysWhatToDoNext() {
        var tour = Tour.underway(server());
        var page = open(tour.member, "/");

        assertThat(page.locator("main").getByText("box office").first()).isVisible();
        Screenshots.guide(page, "start");
    }
}
