package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who answers, how much they are asked, what they leave for others, and how the interview adapts.
class InterviewTermsBrowserTests extends BrowserTests {

    Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.fresh(member());
    }

    @Test
    void letsAQuestionBeLeftForSomebodyWhoKnowsMore() {
        for (var look : List.of(Look.DESKTOP, Look.DESKTOP.phone().inTheDark())) {
            talk = Talk.fresh(member());
            var page = open(look, talk.member(), talk.path() + "?facet=tech_stack.database");
            assertThat(page.locator(".referral")).hasCount(0);
            var box = Talk.box(page);
            box.fill("Half an answer");
            page.locator("#you > summary").click();
            page.getByLabel("Frontend engineer").check();
            Axe.check(page);
            Measures.fitsItsWidth(page);
            button(page, "Ask me accordingly").click();

            assertThat(page.locator(".referral")).containsText("Ask the Database administrator");
            assertThat(page.locator(".you-short")).containsText("Frontend engineer");
            assertThat(box).hasValue("Half an answer");
            Axe.check(page);
            Measures.fitsItsWidth(page);
            Screenshots.take(page, look == Look.DESKTOP ? "interview-referral" : "interview-referral-phone");
            var question = Talk.question(page).textContent();
            button(page, "Leave it for them").click();

            assertThat(Talk.question(page)).not().hasText(question);
            assertThat(page.locator("#waiting-title")).hasText("Waiting for others (1)");
            page.locator("#waiting > summary").click();
            assertThat(page.locator(".waiting-role")).containsText(question);
            page.locator(".waiting-copy summary").click();
            assertThat(page.locator(".waiting-text")).containsText("1. " + question);
            Axe.check(page);
            Measures.fitsItsWidth(page);
        }
    }

    @Test
    void answersAllTheSameWhenAsked() {
        var page = open(talk.member(), talk.path() + "?facet=tech_stack.database");
        page.locator("#you > summary").click();
        page.getByLabel("Frontend engineer").check();
        button(page, "Ask me accordingly").click();
        page.locator(".referral").getByText("I can answer this").click();

        assertThat(page.locator(".referral")).hasCount(0);
        assertThat(Talk.box(page)).isFocused();
        Talk.say(page, "Orders are stored in PostgreSQL.");
        assertThat(page.locator(".turn-moves")).containsText("is now clear");
    }

    @Test
    void stopsWhereTheBudgetEndsAndGoesOnWithOneClick() {
        var session = talk.begin();
        talk.member().client().put("/api/v1/sessions/" + session + "/terms", Map.of("budget", "brief"));
        var page = open(talk.member(), talk.path());
        assertThat(page.locator(".asker-course")).hasText("Question 1 of at most 15");
        for (int i = 0; i < 15; i++) {
            talk.skip(session);
        }
        page.reload();

        assertThat(Talk.question(page)).hasText("That is as much as you wanted to be asked");
        assertThat(page.locator("#now")).containsText("The budget of 15 questions is used");
        assertThat(page.locator("#now")).containsText("15 of at most 15 questions were put");
        Axe.check(page);
        Screenshots.take(page, "interview-budget");
        button(page, "Go on with what matters").click();

        assertThat(Talk.question(page)).hasText(Pattern.compile("\\?$"));
        assertThat(page.locator(".asker-course")).hasText("Question 16 of at most 32");
    }

    @Test
    void adaptsAndLetsItselfBeStopped() {
        var page = open(talk.member(), talk.path());
        assertThat(page.locator(".adapts")).hasCount(0);
        Talk.say(page, "Hello there!");

        assertThat(page.locator(".adapts")).containsText("Your answers so far are few and brief");
        assertThat(page.locator(".aids-first #example-text")).isVisible();
        assertThat(page.locator(".now > .why, .now .why")).hasCount(0);
        Axe.check(page);
        Screenshots.take(page, "interview-adapted");
        button(page, "Ask me like everybody").click();

        assertThat(page.locator(".adapts")).hasCount(0);
        assertThat(page.locator(".now .why")).isVisible();
        assertThat(page.locator("#example-text")).isHidden();
    }

    @Test
    void showsHowTheQuestionWasWeighed() {
        var page = open(talk.member(), talk.path());
        page.locator(".weighed summary").click();

        assertThat(page.locator(".factors tbody th").first()).containsText("Missing points");
        assertThat(page.locator(".factors tfoot td")).hasText(Pattern.compile("= \\d+\\.\\d\\d"));
        Axe.check(page);
    }

    @Test
    void worksWithoutScripts() {
        var page = open(Look.DESKTOP.withoutScript(), talk.member(), talk.path() + "?facet=tech_stack.database");
        page.locator("#you > summary").click();
        page.getByLabel("Frontend engineer").check();
        page.locator("input[name=budget][value=thorough]").check();
        button(page, "Ask me accordingly").click();
        assertThat(page.locator(".you-short")).hasText("Frontend engineer · Thorough");
        button(page, "Leave it for them").click();

        assertThat(page.locator("#waiting-title")).hasText("Waiting for others (1)");
    }
}
