package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordingBrowserTests extends BrowserTests {

    private static final String COMPOUND = "The scale should print a label and open the gate for a modern van.";

    Member member;
    String path;

    @BeforeEach
    void specify() {
        member = member();
        var project = "/projects/" + member.project("Parcel depot");
        var id = member.client()
                .post(
                        "/api/v1" + project + "/specifications",
                        Map.of("category", "requirements", "facet", "core_features", "statement", COMPOUND))
                .is(201)
                .text("specification.id");
        path = project + "/specifications/" + id;
    }

    @Test
    void isToldByRulesWithWhatItCosts() {
        for (var look : new Look[] {Look.DESKTOP, Look.DESKTOP.phone(), Look.DESKTOP.inTheDark()}) {
            var page = open(look, member, path);

            assertThat(page.locator("#wording li.costs")).containsText("INCOSE R7, ISO 29148 5.2.7");
            assertThat(page.locator("#wording")).containsText("takes 45% of the quality");
            assertThat(page.locator("#pattern")).containsText("Who acts");
            assertThat(page.locator("#parts li")).hasCount(2);
            Axe.check(page);
            Screenshots.take(page, "wording-" + look.width() + (look.dark() ? "-dark" : ""));
        }
    }

    @Test
    void takenOverHasToBeFilledIn() {
        watch.expect("422");
        take(open(member, path));
    }

    @Test
    void takenOverHasToBeFilledInWithoutScriptToo() {
        watch.expect("422");
        take(open(Look.DESKTOP.withoutScript(), member, path));
    }

    @Test
    void isSplitIntoItsParts() {
        var page = open(member, path);
        page.getByText("Split into 2 statements").click();

        assertThat(page.locator(".spec-statement")).containsText("print a label");
        assertThat(page.getByText("the others stand beside it")).isVisible();
    }

    private static void take(Page page) {
        page.locator("#wording li.costs").getByText("Take this wording").click();
        var text = page.locator(".spec-edit textarea");
        assertThat(text).hasValue(Pattern.compile(".*<.*modern.*>.*"));
        page.locator(".spec-edit button").click();
        assertThat(page.getByText("Put what only you know in place of the words in angle brackets.")
                        .first())
                .isVisible();
        page.locator(".spec-edit textarea").fill("The scale shall print a label.");
        page.locator(".spec-edit button").click();
        assertThat(page.locator(".spec-statement")).containsText("The scale shall print a label.");
    }
}
