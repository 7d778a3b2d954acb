package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The command palette and the keys.
class PaletteBrowserTests extends BrowserTests {

    Member member;
    String project;

    @BeforeEach
    void aProject() {
        member = member();
        project = "/projects/" + member.project("Lending desk");
        member.client()
                .post(
                        "/api/v1" + project + "/specifications",
                        Map.of(
                                "category",
                                "goals",
                                "facet",
                                "purpose",
                                "statement",
                                "Librarians find overdue books within one minute."))
                .is(201);
    }

    @Test
    void goesToAPageOfTheProjectByKeyboardAlone() {
        var page = open(member, project + "/conflicts");
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        page.keyboard().type("phas");
        assertThat(options(page)).hasCount(1);
        Axe.check(page);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(project + "/phases$"));
    }

    @Test
    void findsStatementsAndProjects() {
        var page = open(member, "/");
        page.locator("#palette-open").click();
        field(page).fill("overdue LIBRARIANS");
        assertThat(options(page)).hasCount(1);
        assertThat(options(page).first()).containsText("within one minute");
        Screenshots.take(page, "palette");

        field(page).fill("lending");
        assertThat(options(page).first()).hasText(Pattern.compile("Lending desk"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(project + "$"));
    }

    @Test
    void movesWithTheArrowsAndTellsScreenReaders() {
        var page = open(member, "/");
        page.keyboard().press("Control+k");
        var first = options(page).first().getAttribute("id");
        assertThat(field(page)).hasAttribute("aria-activedescendant", first);
        page.keyboard().press("ArrowDown");
        var second = options(page).nth(1).getAttribute("id");
        assertThat(field(page)).hasAttribute("aria-activedescendant", second);
        assertThat(options(page).nth(1)).hasAttribute("aria-selected", "true");
        field(page).fill("nothing has this name");
        assertThat(page.locator("#palette-count")).hasText("Nothing found. Try other words.");

        page.keyboard().press("Escape");
        assertThat(field(page)).isHidden();
    }

    @Test
    void remembersWhereOneHasBeen() {
        var page = open(member, project + "/conflicts");
        page.navigate("/");
        page.keyboard().press("Control+k");

        assertThat(options(page).first()).containsText("Conflicts");
        assertThat(options(page).first()).containsText("Lending desk");
    }

    @Test
    void showsNothingOfOthers() {
        var page = open(member(), "/palette?q=librarians");

        assertThat(page.getByText("Nothing found. Try other words.")).isVisible();
    }

    @Test
    void isAPageWithoutScript() {
        var page = open(Look.DESKTOP.withoutScript(), member, "/");
        page.locator("#palette-open").click();
        page.locator("#palette-q").fill("overdue");
        page.locator("#palette-q").press("Enter");

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Librarians"))))
                .isVisible();
    }

    @Test
    void takesText() {
        var page = open(member, "/palette?q=" + "%25%27%22%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.getByText("Nothing found. Try other words.")).isVisible();
        assertThat(page.locator("#palette-q")).hasValue("%'\"<script>alert(1)</script>");
    }

    @Test
    void goesByKeysButNeverWhileSomebodyTypes() {
        var page = open(member, project + "/conflicts");
        page.keyboard().press("g");
        page.keyboard().press("f");
        // Until the page has loaded nobody listens to its keys.
        page.waitForURL(Pattern.compile(project + "/phases$"));
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts-title")).isVisible();
        Axe.check(page);
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(field(page)).isFocused();
        page.keyboard().type("gpn?");
        assertThat(field(page)).hasValue("gpn?");
        assertThat(page).hasURL(Pattern.compile(project + "/phases$"));
    }

    @Test
    void canRestTheKeys() {
        var page = open(member, project + "/conflicts");
        page.keyboard().press("?");
        page.getByLabel("Shortcuts with single keys").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.keyboard().press("?");

        assertThat(page.locator("#shortcuts-title")).isHidden();
        assertThat(page).hasURL(Pattern.compile("/conflicts$"));
    }

    private static Locator field(Page page) {
        return page.locator(".palette-input");
    }

    private static Locator options(Page page) {
        return page.locator("dialog.palette [role=option]");
    }
}
