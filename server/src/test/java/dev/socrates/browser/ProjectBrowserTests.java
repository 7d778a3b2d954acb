package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProjectBrowserTests extends BrowserTests {

    private static final String TEXT = """
            # A shop for plants

            Orders are stored in PostgreSQL.
            Pages answer within 300 ms at the 95th percentile.
            Backups run every night.
            Staff sign in with a second factor.
            """;

    @Test
    void beginsWithATextWhoseStatementsAreConfirmed() {
        var page = open(member(), "/projects/new");
        page.fill("#name", "Plant shop");
        page.fill("#text", TEXT);
        Screenshots.guide(page, "new-project");
        page.click("text=Create project");
        page.waitForURL(Pattern.compile(".*/drafts"));

        var drafts = page.locator(".draft");
        int found = drafts.count();
        assertThat(found).isGreaterThanOrEqualTo(3);
        assertThat(drafts.first().locator("mark")).hasText("Orders are stored in PostgreSQL.");
        Axe.check(page);
        Screenshots.guide(page, "drafts");

        drafts.first().locator("[data-first]").click();
        assertThat(drafts).hasCount(found - 1);
        assertThat(page.locator("#toasts")).containsText("Confirmed.");
        assertThat(page.locator(".draft [data-first]").first()).isFocused();
        assertThat(page.locator("#project-bar .ring")).not().hasAttribute("aria-label", "0% mature");

        drafts.first().locator("button:has-text('Reject')").click();
        assertThat(drafts).hasCount(found - 2);
        page.click(".toast-box >> text=Undo");
        assertThat(drafts).hasCount(found - 1);

        drafts.first().locator("summary").click();
        drafts.first().locator("textarea").fill("");
        watch.expect("422");
        drafts.first().locator("text=Save and confirm").click();
        assertThat(page.locator(".draft .invalid-feedback")).containsText("Write 1 to");
        drafts.first().locator("textarea").fill("Pages answer within 200 ms at the 95th percentile.");
        drafts.first().locator("text=Save and confirm").click();
        assertThat(drafts).hasCount(found - 2);

        page.click("text=Confirm all");
        page.click("#confirm >> text=Yes, do it");
        assertThat(page.locator(".empty")).containsText("No draft waits");
        page.click("text=Go on to the interview");
        page.waitForURL(Pattern.compile(".*/interview"));
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        var page = open(member(), "/projects/new");
        watch.expect("422");
        page.fill("#description", "For gardeners 🌱");
        page.setInputFiles("#file", file("notes.txt", new byte[] {(byte) 0xFF, 'a'}));
        page.click("text=Create project");

        assertThat(page.locator("#name-problem")).hasText("Give the project a name.");
        assertThat(page.locator("#file-problem")).containsText("not encoded as UTF-8");
        assertThat(page.locator("#description")).hasValue("For gardeners 🌱");
        Axe.check(page);

        page.setInputFiles("#file", file("notes.md", TEXT.getBytes(StandardCharsets.UTF_8)));
        page.fill("#name", "<b>Plants</b> شركة");
        page.click("text=Create project");
        page.waitForURL(Pattern.compile(".*/drafts"));
        assertThat(page.locator(".drafts-source h2")).hasText("notes.md");
        assertThat(page.locator(".project-title a")).hasText("<b>Plants</b> شركة");
    }

    @Test
    void goesStraightToTheInterviewWithoutAText() {
        var page = open(member(), "/projects/new");
        page.fill("#name", "Plants");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/interview"));
    }

    @Test
    void saysWhenATextHeldNothing() {
        var page = open(member(), "/projects/new");
        page.fill("#name", "Plants");
        page.fill("#text", "Lorem ipsum dolor sit amet.");
        page.click("text=Create project");

        page.waitForURL(Pattern.compile(".*/interview.*"));
        assertThat(page.locator(".alert")).containsText("nothing that could be taken");
    }

    @Test
    void findsProjectsWhileOneTypes() {
        var member = member();
        member.client().post("/api/v1/projects", Map.of("name", "Alpha", "description", "Bicycles for rent"));
        member.project("Beta");
        var page = open(member, "/projects");
        assertThat(page.locator(".project-card")).hasCount(2);
        Screenshots.guide(page, "projects");

        page.fill("#q", "bicyc");
        assertThat(page.locator(".project-card")).hasCount(1);
        assertThat(page.locator(".project-link")).hasText("Alpha");
        assertThat(page).hasURL(Pattern.compile(".*q=bicyc.*"));
        page.fill("#q", "zebra");
        assertThat(page.locator(".empty")).containsText("Nothing found");
        page.reload();
        assertThat(page.locator("#q")).hasValue("zebra");
        page.selectOption("#status", "archived");
        page.click("text=Show all projects");
        assertThat(page.locator(".project-card")).hasCount(2);
    }

    @Test
    void archivesAndDeletesAndTakesItBack() {
        var member = member();
        member.project("Alpha");
        var page = open(member, "/projects");

        menu(page, "Archive");
        assertThat(page.locator(".project-card")).hasCount(0);
        page.click(".toast-box >> text=Undo");
        assertThat(page.locator(".project-card")).hasCount(1);

        menu(page, "Delete");
        page.click("#confirm >> text=Cancel");
        assertThat(page.locator(".project-card")).hasCount(1);
        menu(page, "Delete");
        page.click("#confirm >> text=Yes, do it");
        assertThat(page.locator(".project-card")).hasCount(0);
        page.click(".toast-box >> text=Undo");
        assertThat(page.locator(".project-card")).hasCount(1);
    }

    @Test
    void showsMoreThanAPageOnRequest() {
        var member = member();
        for (int i = 0; i < 26; i++) {
            member.project("Number " + i);
        }
        var page = open(member, "/projects?sort=newest");
        assertThat(page.locator(".project-card")).hasCount(24);

        page.click("text=Show more");

        assertThat(page.locator(".project-card")).hasCount(26);
        assertThat(page.locator(".project-link").nth(24)).isFocused();
        assertThat(page.locator(".project-next")).hasCount(0);
    }

    @Test
    void worksWithoutScript() {
        var page = open(Look.DESKTOP.withoutScript(), member(), "/projects/new");
        page.fill("#name", "Plain");
        page.fill("#text", TEXT);
        page.click("text=Create project");
        page.waitForURL(Pattern.compile(".*/drafts"));
        page.locator(".draft button:has-text('Reject')").first().click();
        assertThat(page.locator(".alert")).hasText("Rejected.");
        page.click("text=Confirm all");
        assertThat(page.locator(".empty")).containsText("No draft waits");

        page.navigate(page.url().replaceAll("/drafts.*", "/edit"));
        page.fill("#name", "Plainer");
        page.click("text=Save");
        assertThat(page.locator(".project-title a")).hasText("Plainer");
        page.click("text=Archive this project");
        assertThat(page.locator(".alert")).containsText("archived");
        page.navigate("/projects?status=archived");
        page.click("text=Restore");
        page.navigate(page.url().replaceAll("\\?.*", "") + "/edit");
        watch.expect("422");
        page.fill("#typed", "plainer");
        page.click("text=Delete this project");
        assertThat(page.locator("#typed-problem")).containsText("Plainer");
        page.fill("#typed", "Plainer");
        page.click("text=Delete this project");
        assertThat(page.locator(".alert")).containsText("deleted");
        assertThat(page.locator(".project-card")).hasCount(0);
    }

    private static void menu(Page page, String entry) {
        page.click(".project-card .menu summary");
        page.click(".project-card .menu-sheet >> text=" + entry);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "text/plain", content);
    }
}
