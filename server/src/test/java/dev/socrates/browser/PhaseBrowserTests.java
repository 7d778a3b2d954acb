package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseBrowserTests extends BrowserTests {

    private Member member;

    @BeforeEach
    void begin() {
        member = member();
    }

    @Test
    void refuseCalmlyAndSayWhatHelps() {
        watch.expect("status of 422");
        var project = "/projects/" + member.project("A tool for libraries");
        var page = open(member, project + "/phases");

        go(page, "Go on to Analysis").click();

        assertThat(page.locator("[role=alert]")).containsText("Nothing has changed");
        assertThat(page.locator("[aria-current=step] h2")).hasText("Discovery");
        assertThat(page.locator(".obstacle-facet_missing").first())
                .hasAttribute("href", Pattern.compile(project + "/interview\\?facet=\\w+\\.\\w+"));
        assertThat(page.locator(".obstacle-more_facets")).hasAttribute("href", project + "?show=missing");
        Axe.check(page);
        page.reload();
        assertThat(page.locator("[aria-current=step] h2")).hasText("Discovery");
    }

    @Test
    void leadThereAndBack() {
        var page = open(member, "/projects/" + member.sample() + "/phases");
        assertThat(page.locator("[aria-current=step] h2")).hasText("Implementation");
        assertThat(page.locator("main")).containsText("You have come to the last phase");

        go(page, "Go back to Design").press("Enter");
        assertThat(page.locator("[aria-current=step] h2")).hasText("Design");
        assertThat(page.locator("[role=status]").first()).containsText("one phase back");
        assertThat(page.locator("main")).containsText("Nothing is in the way");

        go(page, "Go on to Implementation").press("Enter");
        assertThat(page.locator("[aria-current=step] h2")).hasText("Implementation");
        assertThat(page.locator(".project-title")).containsText("Implementation");
    }

    @Test
    void takeOneStepFromTwoTabs() {
        var window = window(Look.DESKTOP, member);
        var address = "/projects/" + member.sample() + "/phases";
        var one = window.newPage();
        one.navigate(address);
        var other = window.newPage();
        other.navigate(address);

        go(one, "Go back to Design").click();
        assertThat(one.locator("[aria-current=step] h2")).hasText("Design");
        go(other, "Go back to Design").click();

        assertThat(other.locator("[aria-current=step] h2")).hasText("Design");
    }

    @Test
    void showAFallBelowAGate() {
        var project = member.sample();
        var path = "/api/v1/projects/" + project + "/specifications";
        for (var id : member.client().get(path + "?category=testing").is(200).texts("items", "id")) {
            member.client().delete(path + "/" + id).is(200);
        }

        var page = open(Look.DESKTOP.phone(), member, "/projects/" + project + "/phases");

        assertThat(page.locator(".phase-fallen")).containsText("Less is known than it takes to leave");
        Measures.fitsItsWidth(page);
        Axe.check(page);
    }

    @Test
    void workWithoutScript() {
        var page = open(Look.DESKTOP.withoutScript(), member, "/projects/" + member.sample() + "/phases");

        go(page, "Go back to Design").click();

        assertThat(page.locator("[aria-current=step] h2")).hasText("Design");
        assertThat(page.url()).contains("done=phase_back");
    }

    @Test
    void standStillWhileAProjectIsArchived() {
        var project = member.sample();
        member.client().post("/api/v1/projects/" + project + "/archive").is(200);

        var page = open(member, "/projects/" + project + "/phases");

        assertThat(page.locator("main form")).hasCount(0);
    }

    private static Locator go(Page page, String text) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(text));
    }
}
