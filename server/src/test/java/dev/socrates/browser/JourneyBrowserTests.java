package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The main job, from a vague answer to the document.
class JourneyBrowserTests extends BrowserTests {

    private static final String VAGUE = "It should be fast and easy for everybody.";
    private static final String CLEAR =
            "Our 700 customers order by phone, and wrongly noted orders cost us 900 EUR a day.";
    private static final String EARLIER = "Orders are stored in PostgreSQL.";
    private static final String LATER = "We use MySQL instead.";

    @Test
    void fromAVagueAnswerToTheDocument() throws IOException {
        var member = member();
        var project = "/projects/" + member.project("Order desk");
        var page = open(member, project + "/interview");
        Screenshots.guide(page, "question");

        answer(page, VAGUE);
        assertThat(page.locator(".follow-up")).isVisible();
        Axe.check(page);
        Measures.stoodStill(page);
        Screenshots.guide(page, "follow-up");

        answer(page, CLEAR);
        assertThat(page.locator(".turn").last().locator("mark").first()).isVisible();
        assertThat(page.locator("#side .found").first()).isVisible();
        Axe.check(page);
        Screenshots.guide(page, "understood");

        answer(page, EARLIER);
        answer(page, LATER);
        assertThat(page.locator(".conflict-sheet")).isVisible();
        Axe.check(page);
        Screenshots.guide(page, "conflict");
        page.getByLabel("Take the later one").check();
        button(page, "Decide").click();
        assertThat(page.locator(".conflict-decision")).isVisible();

        correct(page, project);
        watch.expect("/phases/advance");
        lookAtThePhases(page, project);
        takeTheDocument(page, project);
    }

    private static void correct(Page page, String project) {
        page.navigate(project + "/specifications");
        var row = page.locator(".spec-row", new Page.LocatorOptions().setHasText("900 EUR"));
        row.getByText("Edit").click();
        page.getByLabel("Put it differently").fill("Wrongly noted orders cost us 950 EUR a day.");
        button(page, "Save").click();
        assertThat(page.locator(".spec-row", new Page.LocatorOptions().setHasText("950 EUR")))
                .isVisible();
        Axe.check(page);
    }

    private static void lookAtThePhases(Page page, String project) {
        page.navigate(project + "/phases");
        assertThat(page.locator(".obstacle").first()).isVisible();
        button(page, "Go on to").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        Screenshots.guide(page, "phases");
        page.locator(".obstacle").first().click();
        assertThat(page.locator("h1")).isVisible();
    }

    private static void takeTheDocument(Page page, String project) throws IOException {
        page.navigate(project + "/exports");
        Axe.check(page);
        Screenshots.guide(page, "exports");
        var link = page.locator("a[download], a[href*='/exports/markdown']").first();
        var download = page.waitForDownload(link::click);

        assertThat(download.suggestedFilename()).endsWith(".md");
        assertThat(Files.readString(download.path())).contains("950 EUR").contains("MySQL");
    }

    @Test
    void withoutScript() {
        var member = member();
        var page =
                open(Look.DESKTOP.withoutScript(), member, "/projects/" + member.project("Order desk") + "/interview");

        send(page, VAGUE);
        assertThat(page.locator(".follow-up")).isVisible();
        assertThat(page.locator(".turn")).containsText(VAGUE);
        send(page, CLEAR);
        assertThat(page.locator(".turn").last().locator("mark").first()).isVisible();
        send(page, EARLIER);
        send(page, LATER);
        page.getByLabel("Keep the earlier one").check();
        button(page, "Decide").click();

        assertThat(page).hasURL(Pattern.compile("/interview"));
        assertThat(page.locator("#now-title")).isVisible();
    }

    @Test
    void onAPhoneInTheDark() {
        var member = member();
        var look = Look.DESKTOP.phone().inTheDark();
        var page = open(look, member, "/projects/" + member.project("Order desk") + "/interview");

        answer(page, VAGUE);
        answer(page, CLEAR);
        answer(page, EARLIER);
        answer(page, LATER);

        Measures.fitsItsWidth(page);
        Axe.check(page);
    }

    @Test
    void nothingJumpsWhenSpecificationsAppear() {
        var member = member();
        var page = open(member, "/projects/" + member.project("Order desk") + "/interview");
        answer(page, CLEAR);

        Measures.stoodStill(page);
    }

    @Test
    void byTalkingFreely() {
        var member = member();
        var page = open(member, "/projects/" + member.project("Order desk") + "/interview");
        button(page, "Let me talk").click();
        assertThat(page.locator("#now-title")).hasText("What is on your mind?");
        answer(page, CLEAR + " " + EARLIER);
        assertThat(page.locator("#side .found")).not().hasCount(0);
        Axe.check(page);
        Screenshots.guide(page, "direct-chat");

        button(page, "Ask me").click();
        assertThat(page.locator(".asker")).isVisible();
    }

    private static void answer(Page page, String text) {
        Locator turns = page.locator(".turn");
        int before = turns.count();
        page.fill("#answer", text);
        page.press("#answer", "Control+Enter");
        assertThat(turns).hasCount(before + 1);
    }

    private static void send(Page page, String text) {
        page.fill("#answer", text);
        button(page, "Send").click();
    }
}
