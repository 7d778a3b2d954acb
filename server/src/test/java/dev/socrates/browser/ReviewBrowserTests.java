package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The review and the terms of a project, as somebody works with them.
class ReviewBrowserTests extends BrowserTests {

    private Member member;
    private String project;

    @BeforeEach
    void begin() {
        member = member();
        project = member.project("A tool for libraries");
    }

    @Test
    void answerWhatWasUnsaidWithoutLeavingThePage() {
        watch.expect("status of 422");
        var page = open(member, "/projects/" + project + "/review");
        var first = page.locator("#unsaid ol > li").first();
        var asked = first.locator(".review-ask").textContent();
        first.locator("summary").click();

        first.locator("textarea").fill("I don't know.");
        first.locator("text=Send").click();
        assertThat(first.locator(".invalid-feedback")).containsText("can be noted");
        assertThat(first.locator("textarea")).hasValue("I don't know.");

        first.locator("textarea").fill("Members must be able to renew a loan twice.");
        first.locator("text=Send").click();
        assertThat(page.locator("#unsaid-done")).containsText("One statement noted");
        assertThat(page.locator("#unsaid-done a")).hasText("Members must be able to renew a loan twice.");
        assertThat(page.locator("#unsaid")).not().containsText(asked);
        assertThat(page.locator("#project-bar .ring-text")).not().hasText("0");
        Axe.check(page);
    }

    @Test
    void dropAQuestionAndTakeThatBack() {
        var page = open(member, "/projects/" + project + "/review");
        var first = page.locator("#unsaid ol > li").first();
        var asked = first.locator(".review-ask").textContent();

        button(first, "Not needed").click();
        assertThat(page.locator("#unsaid-done")).containsText("It is not asked again");
        button(page.locator("#unsaid-done"), "Ask it after all").click();

        assertThat(page.locator("#unsaid ol")).containsText(asked);
    }

    @Test
    void settleTheWordsOfAProject() {
        for (var sentence : new String[] {
            "The customer can renew a loan, and the customer pays for it.",
            "A client returns a loan, and the client goes home."
        }) {
            member.client()
                    .post(
                            "/api/v1/projects/" + project + "/specifications",
                            Map.of("category", "requirements", "facet", "core_features", "statement", sentence))
                    .is(201);
        }
        var page = open(Look.DESKTOP.phone(), member, "/projects/" + project + "/terms");
        Measures.fitsItsWidth(page);

        page.locator("text=The same: go by “client”").click();
        var client = page.locator(".term:has(h3 .text-user:text-is('client'))");
        assertThat(client).containsText("two words in use");
        assertThat(client).containsText("customer");
        client.locator("summary", new Locator.LocatorOptions().setHasText("Define"))
                .click();
        client.locator("textarea").fill("Somebody who borrows books.");
        button(client, "Save").click();

        assertThat(page.locator(".term-definition")).hasText("Somebody who borrows books.");
        Measures.fitsItsWidth(page);
        Axe.check(page);
    }

    @Test
    void compareTheWaysWhereThePhaseIsAskedFor() {
        var page = open(member, "/projects/" + project + "/phases");

        assertThat(page.locator(".way-best h3")).containsText("Close every gap");
        assertThat(page.locator(".ways")).containsText("neither hours nor money");
    }

    private static Locator button(Locator within, String text) {
        return within.locator("button", new Locator.LocatorOptions().setHasText(text));
    }
}
