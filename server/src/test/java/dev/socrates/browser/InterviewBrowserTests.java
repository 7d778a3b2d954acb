package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewBrowserTests extends BrowserTests {

    private static final String STORED = "Orders are stored in PostgreSQL.";

    Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.fresh(member());
    }

    private Page open() {
        return open(talk.member(), talk.path());
    }

    @Test
    void beginsWithAQuestionAndSaysEverythingAboutIt() {
        var page = open();

        assertThat(Talk.question(page)).hasText(Pattern.compile("\\?$"));
        assertThat(Talk.box(page)).isFocused();
        assertThat(page.locator(".asker")).containsText("Asked as");
        assertThat(page.locator(".gain")).hasText(Pattern.compile("Worth up to [0-9.]+ of 100 points."));
        page.locator(".asker-manner summary").click();
        assertThat(page.locator(".asker-manner p")).isVisible();
        page.getByText("Example", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Use as a start").click();
        assertThat(Talk.box(page)).hasValue(page.locator("#example-text").textContent());
        Axe.check(page);
        Measures.stoodStill(page);
    }

    @Test
    void showsWhatItUnderstoodBesideTheWords() {
        var page = open();
        Talk.say(page, "Hello! " + STORED + " Backups run daily.");

        assertThat(page.locator(".turn-words")).hasText("Hello! " + STORED + "1 Backups run daily.2");
        assertThat(Talk.marks(page)).hasCount(2);
        assertThat(page.locator(".found")).hasCount(2);
        assertThat(page.locator(".turn-moves")).containsText("is now clear");
        assertThat(page.locator(".part-moved")).hasCount(2);
        assertThat(page.locator(".turn-unused summary")).hasText("One sentence I could not use");
        assertThat(page.locator("#heard")).containsText("2 statements understood");
        assertThat(Talk.box(page)).isFocused();
        page.locator(".heard-words").first().hover();
        assertThat(page.locator(".found").first()).hasClass(Pattern.compile("lit"));
        page.locator(".heard-words").last().click();
        assertThat(page.locator(".found").last()).isFocused();
        Axe.check(page);
        Measures.stoodStillWhatever(page);
        Screenshots.take(page, "interview");
    }

    @Test
    void asksBackWhenAnAnswerIsVague() {
        var page = open(talk.member(), talk.path() + "?facet=performance.response_time");
        Talk.say(page, "The search should be fast.");

        assertThat(page.locator(".follow-up")).containsText("One more question about your answer");
        assertThat(page.locator(".follow-up q")).containsText("fast");
        assertThat(Talk.box(page)).isFocused();
        Talk.say(page, "The search answers within 200 ms at the 95th percentile.");
        assertThat(page.locator(".turn").last().locator(".turn-moves")).containsText("is now clear");
        assertThat(page.locator(".follow-up")).hasCount(0);
    }

    @Test
    void opensAConflictAndGoesOnWhereItWas() {
        var page = open();
        Talk.say(page, STORED);
        Talk.say(page, "We use MySQL instead.");

        assertThat(page.locator(".clashes-title")).isFocused();
        assertThat(page.locator(".conflict-statement")).hasText(new String[] {STORED, "We use MySQL instead."});
        assertThat(page.locator("#open-conflicts")).hasText("1");
        Axe.check(page);
        Screenshots.take(page, "interview-conflict");
        var question = Talk.question(page).textContent();
        Talk.box(page).fill("Half an answer");
        page.getByLabel("Take the later one").check();
        page.locator(".conflict-send").click();

        assertThat(page.locator(".conflict-decision h2")).hasText("The later statement holds");
        assertThat(page.locator("#open-conflicts")).isHidden();
        assertThat(Talk.question(page)).hasText(question);
        assertThat(Talk.box(page)).hasValue("Half an answer");
    }

    @Test
    void letsACardBeConfirmedAndRemovedInPlace() {
        var page = open();
        Talk.say(page, STORED);
        var card = page.locator(".found article");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Confirm")))
                .click();
        assertThat(card.locator(".spec-confirmed")).isVisible();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Remove")))
                .click();

        assertThat(page.locator(".side-score")).hasText("0%");
        assertThat(page.locator(".spec-removed")).isVisible();
    }

    @Test
    void putsQuestionsOffAndComesBackToNone() {
        var page = open();
        var first = Talk.question(page).textContent();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Later"))
                .click();
        assertThat(Talk.question(page)).not().hasText(first);
        var second = Talk.question(page).textContent();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I don’t know"))
                .click();
        assertThat(Talk.question(page)).not().hasText(second);
        assertThat(page.locator(".turn-nothing")).hasText("That is fine. I will come back to it later.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skip"))
                .click();
        assertThat(talk.said()).containsExactly("I don't know.");
    }

    @Test
    void talksFreelyPausesAndEndsWithWhatItBrought() {
        var page = open();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Let me talk"))
                .click();
        assertThat(Talk.question(page)).hasText("What is on your mind?");
        Talk.say(page, STORED);
        assertThat(page.locator(".turn-assistant .turn-words")).containsText("I noted one statement");
        Axe.check(page);
        Screenshots.take(page, "interview-chat");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                .click();
        assertThat(Talk.question(page)).hasText("The interview is paused");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
        assertThat(Talk.question(page)).hasText("What is on your mind?");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("End").setExact(true))
                .click();

        assertThat(page.locator(".yield")).containsText("+2.2");
        Axe.check(page);
        page.getByText("Begin another one").click();
        assertThat(Talk.question(page)).hasText(Pattern.compile("\\?$"));
    }

    @Test
    void takesSeveralAnswersInOneForm() {
        var page = open();
        page.getByText("Several at once").click();
        assertThat(page.locator(".several-one")).hasCount(5);
        var boxes = page.locator(".several-one textarea");
        boxes.nth(1).fill("Nurses and doctors use it, 40 of them every day.");
        boxes.nth(3).fill("Hello!");
        Axe.check(page);
        page.reload();
        assertThat(boxes.nth(3)).hasValue("Hello!");
        page.locator(".send").click();

        assertThat(page.locator("#several-results-title")).containsText("2 answers were taken");
        assertThat(page.locator(".several-turn")).hasCount(2);
        assertThat(talk.said()).hasSize(2);
    }

    @Test
    void goesByKeyboardAlone() {
        var page = open();
        page.keyboard().type("Backups run daily.");
        page.keyboard().press("Control+Enter");
        assertThat(Talk.marks(page)).hasCount(1);
        assertThat(Talk.box(page)).isFocused();
        var question = Talk.question(page).textContent();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(Talk.question(page)).not().hasText(question);
        assertThat(talk.said()).containsExactly("Backups run daily.", "I don't know.");
    }

    @Test
    void fitsAPhoneInTheDark() {
        var page = open(Look.DESKTOP.phone().inTheDark(), talk.member(), talk.path());
        Talk.say(page, STORED + " " + "Donaudampfschifffahrt".repeat(20));

        Measures.fitsItsWidth(page);
        assertThat(page.locator("#now")).isInViewport();
        Axe.check(page);
    }
}
