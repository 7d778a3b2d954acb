package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictBrowserTests extends BrowserTests {

    private static final String EARLIER = "The checkout must answer within 200 ms at the 95th percentile.";
    private static final String LATER = "The checkout must answer within 2 seconds at the 95th percentile.";
    private static final Pattern SCORES = Pattern.compile("Maturity (went from .+ to|stays at) .+%");

    Member member;
    String project;
    String conflict;

    @BeforeEach
    void contradict() {
        member = member();
        project = "/projects/" + member.project("Lending desk");
        state(EARLIER);
        state(LATER);
        conflict = member.client()
                .get("/api/v1" + project + "/conflicts")
                .is(200)
                .at("items.0")
                .get("conflict_id")
                .asString();
    }

    @Test
    void showsBothSidesWithTheWordsThatDecide() {
        var page = open(member, project + "/conflicts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("200 ms")))
                .click();

        assertThat(page.locator("h1")).hasText("These two cannot both hold");
        assertThat(page.locator("mark")).hasText(new String[] {"200 ms", "2 seconds"});
        Axe.check(page);
        Measures.stoodStill(page);
        Screenshots.take(page, "conflict");
    }

    @Test
    void replacesTheEarlierOneInPlace() {
        var page = open(member, one());
        page.getByLabel("Take the later one").check();
        decide(page);

        assertThat(page.locator(".conflict-decision h2")).hasText("The later statement holds");
        assertThat(page.locator(".conflict-decision")).isFocused();
        assertThat(page.locator(".conflict-outcome")).hasText(SCORES);
        assertThat(page.locator("#toasts")).containsText("Decided");
        Axe.check(page);
        Measures.stoodStill(page);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        watch.expect("422");
        var page = open(member, one());
        page.getByLabel("Keep both, each for its part").check();
        page.getByText("Add a reason").click();
        page.getByLabel("Why you decided so").fill("Only <b>payments</b> talk to the bank 🏦");
        decide(page);

        assertThat(page.getByText("Name the part that the later statement is about"))
                .isVisible();
        assertThat(scope(page)).isFocused();
        Axe.check(page);
        scope(page).fill("Payments");
        decide(page);

        assertThat(page.locator(".conflict-decision h2")).hasText("Both hold, each for its part");
        assertThat(page.locator(".conflict-decision blockquote")).hasText("Only <b>payments</b> talk to the bank 🏦");
    }

    @Test
    void mergesIntoAStatementThatOneCanEdit() {
        var page = open(member, one());
        page.getByLabel("Merge them into one").check();
        page.getByLabel("One statement that says both")
                .fill("The checkout must answer within 1 second at the 95th percentile.");
        decide(page);

        assertThat(page.locator(".conflict-decision h2")).hasText("Both were merged into one");
        assertThat(page.locator(".conflict-side").first()).containsText("within 1 second");
    }

    @Test
    void leavesItToTheInterview() {
        var page = open(member, one());
        page.getByLabel("Ask me in the interview").check();
        decide(page);

        assertThat(page.getByText("You asked to be asked")).isVisible();
    }

    @Test
    void tellsWhoWasFaster() {
        var page = open(member, one());
        page.getByLabel("Keep the earlier one").check();
        member.client()
                .post("/api/v1/conflicts/" + conflict + "/resolve", Map.of("resolution", "replace"))
                .is(200);
        decide(page);

        assertThat(page.getByText("This has been decided meanwhile")).isVisible();
        assertThat(page.locator(".conflict-decision h2")).hasText("The later statement holds");
    }

    @Test
    void worksWithoutScript() {
        var page = open(Look.DESKTOP.withoutScript(), member, one());
        decideNothing(page);
        page.getByLabel("Keep the earlier one").check();
        decide(page);

        assertThat(page).hasURL(Pattern.compile("/conflicts/.+\\?done=conflict_decided&was="));
        assertThat(page.locator(".conflict-decision h2")).hasText("The earlier statement holds");
        assertThat(page.locator(".conflict-outcome")).hasText(SCORES);
    }

    @Test
    void worksByKeyboardAlone() {
        var page = open(member, one());
        page.locator("input[name=resolution]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator(".conflict-decision")).isFocused();
    }

    @Test
    void filtersTheList() {
        var page = open(member, project + "/conflicts");
        page.getByLabel("Status").selectOption("resolved");

        assertThat(page.getByText("None of this kind")).isVisible();
        assertThat(page).hasURL(Pattern.compile("status=resolved"));
        Axe.check(page);
        page.getByLabel("Status").selectOption("open");
        assertThat(page.locator(".conflict-line")).hasCount(1);
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        var page = open(member, "/projects/" + member.project("Peace") + "/conflicts");

        assertThat(page.getByText("No conflicts")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the interview")))
                .isVisible();
    }

    private void decideNothing(Page page) {
        decide(page);
        assertThat(page.locator(".conflict-send")).isVisible();
    }

    private static void decide(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Decide").setExact(true))
                .click();
    }

    private static Locator scope(Page page) {
        return page.getByLabel("Which part is the later one about?");
    }

    private String one() {
        return project + "/conflicts/" + conflict;
    }

    private void state(String text) {
        member.client()
                .post(
                        "/api/v1" + project + "/specifications",
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
