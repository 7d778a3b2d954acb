package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapBrowserTests extends BrowserTests {

    private static final Pattern ANSWER = Pattern.compile(".*/interview\\?facet=goals\\.purpose");

    private Member member;
    private String map;

    @BeforeEach
    void begin() {
        member = member();
        map = "/projects/" + member.project("A tool for libraries");
    }

    @Test
    void beginsWithTheStepThatBringsMost() {
        var page = open(member, map);

        assertThat(page.locator("h1")).hasText("0% is known");
        assertThat(page.locator(".map-next .question")).not().isEmpty();
        assertThat(page.locator(".map-next .btn-primary"))
                .hasAttribute("href", Pattern.compile(".*/interview\\?facet=\\w+\\.\\w+"));
        assertThat(page.locator(".facet.state-missing").count())
                .isEqualTo(page.locator(".facet").count());
        assertThat(page.locator(".map-course")).containsText("As soon as you answer");
    }

    @Test
    void tellsWhatIsKnownAndWhatCostsPoints() {
        say("performance", "response_time", "The search should be fast.");
        var page = open(member, map);
        var facet = page.locator("#facet-performance-response_time");

        facet.locator("summary").focus();
        page.keyboard().press("Enter");

        assertThat(facet.locator(".facet-said")).containsText("The search should be fast.");
        assertThat(facet.locator(".facet-costs")).containsText("no test can tell");
        assertThat(facet.locator(".facet-ask a").first())
                .hasAttribute("href", map + "/interview?facet=performance.response_time");
        Axe.check(page);
        Measures.stoodStill(page);
    }

    @Test
    void letsAPersonStandBehindAStatement() {
        var session = member.client()
                .post("/api/v1" + map + "/sessions", Map.of("mode", "socratic"))
                .is(201)
                .text("session_id");
        var question = member.client()
                .post("/api/v1/sessions/" + session + "/next-question")
                .is(200)
                .text("question_id");
        member.client()
                .post(
                        "/api/v1/sessions/" + session + "/answer",
                        Map.of("question_id", question, "answer", "Sixty are volunteers."))
                .is(200);
        var page = open(member, map + "?show=partial");
        page.locator(".facet summary").first().click();

        page.locator(".facet-do button").first().click();

        assertThat(page.locator("[role=status]").first()).hasText("Confirmed.");
        assertThat(page.locator("#map-show-all")).isVisible();
        assertThat(page.locator(".empty-title")).hasText("Nothing is half known");
    }

    @Test
    void showsOnePartAndKeepsTheAddress() {
        say("goals", "purpose", "Librarians lose an hour a day to paper forms.");
        var page = open(member, map);

        page.locator("#map-show-clear").click();

        assertThat(page).hasURL(Pattern.compile(".*\\?show=clear"));
        assertThat(page.locator(".facet")).hasCount(1);
        assertThat(page.locator("#map-show-clear")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#map-show-clear")).isFocused();
        page.reload();
        assertThat(page.locator(".facet")).hasCount(1);
        page.locator("#map-show-partial").click();
        assertThat(page.locator(".empty-title")).hasText("Nothing is half known");
        page.goBack();
        assertThat(page.locator(".facet")).hasCount(1);
    }

    @Test
    void leadsFromTheMissingPointsToThePiece() {
        var page = open(member, map);

        page.locator("#map-shape-treemap").click();
        page.locator(".treemap a[data-facet='goals.purpose']").click();

        var facet = page.locator("#facet-goals-purpose");
        assertThat(facet.locator(".facet-panel")).isVisible();
        assertThat(facet.locator("summary")).isFocused();
        assertThat(facet.locator(".facet-ask a").first()).hasAttribute("href", ANSWER);
        Axe.check(page);
    }

    @Test
    void doesTheSameWithoutScript() {
        say("goals", "purpose", "Librarians lose an hour a day to paper forms.");
        var page = open(Look.DESKTOP.withoutScript(), member, map);

        page.locator("#map-show-clear").click();
        assertThat(page.locator(".facet")).hasCount(1);
        page.navigate(map + "?shape=treemap");
        page.locator(".treemap a[data-facet='goals.users']").click();

        assertThat(page.locator("#facet-goals-users .facet-panel")).isVisible();
        assertThat(page.locator("#course-chart .sparkline")).isVisible();
        page.locator(".map-course summary").click();
        assertThat(page.locator("#course-rows")).containsText("The project began");
    }

    @Test
    void drawsTheLineOverTimeOnceItIsLookedAt() {
        say("goals", "purpose", "Librarians lose an hour a day to paper forms.");
        var page = open(Look.DESKTOP.phone(), member, map);
        assertThat(loaded(page)).isFalse();

        page.locator("#course-chart").scrollIntoViewIfNeeded();
        var canvas = page.locator("#course-chart canvas");
        canvas.waitFor();
        assertThat(loaded(page)).isTrue();

        canvas.hover();
        assertThat(page.locator(".course-tip")).containsText("Problem and purpose");
        page.evaluate("() => window.socratesTheme('dark')");
        assertThat(canvas).isVisible();
        Axe.check(page);
        Measures.fitsItsWidth(page);
    }

    @Test
    void showsWordsAsTheyWereWritten() {
        var odd = "מערכת 🦉 <img src=x onerror=alert(1)> " + "w".repeat(300);
        say("goals", "purpose", odd);
        var page = open(Look.DESKTOP.phone(), member, map + "?facet=goals.purpose");

        assertThat(page.locator("#facet-goals-purpose .facet-said a")).containsText("<img src=x onerror=alert(1)>");
        Measures.fitsItsWidth(page);
    }

    @Test
    void isNotThereForStrangers() {
        watch.expect("status of 404");

        var page = open(member(), map);

        assertThat(page.content()).doesNotContain("A tool for libraries");
    }

    private void say(String category, String facet, String statement) {
        member.client()
                .post(
                        "/api/v1" + map + "/specifications",
                        Map.of("category", category, "facet", facet, "statement", statement))
                .is(201);
    }

    private static boolean loaded(Page page) {
        return (boolean) page.evaluate("() => typeof window.echarts === 'object'");
    }
}
