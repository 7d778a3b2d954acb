package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong while people answer, and how little of it they should notice.
class InterviewMishapTests extends BrowserTests {

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
    void keepsADraftUntilItIsSent() {
        var page = open();
        Talk.box(page).fill(STORED);
        page.reload();

        assertThat(Talk.box(page)).hasValue(STORED);
        Talk.send(page);
        assertThat(Talk.box(page)).hasValue("");
        page.reload();
        assertThat(Talk.box(page)).hasValue("");
    }

    @Test
    void takesADoubleClickOnce() {
        var page = open();
        Talk.box(page).fill(STORED);
        page.locator(".send").dblclick();
        assertThat(Talk.marks(page)).hasCount(1);

        assertThat(talk.said()).containsExactly(STORED);
    }

    @Test
    void keepsWhatWasTypedWhenAnotherTabWasFaster() {
        var window = window(Look.DESKTOP, talk.member());
        var one = window.newPage();
        one.navigate(talk.path());
        var other = window.newPage();
        other.navigate(talk.path());
        Talk.say(one, STORED);
        Talk.say(other, "Backups run daily.");

        assertThat(other.locator(".kept")).containsText("answered in another tab");
        assertThat(other.locator("#kept-text")).hasText("Backups run daily.");
        assertThat(other.locator(".turn-words")).containsText(STORED);
        assertThat(Talk.question(other)).hasText(Talk.question(one).textContent());
        other.getByText("Put it into the box").click();
        assertThat(Talk.box(other)).hasValue("Backups run daily.");
        Axe.check(other);
        assertThat(talk.said()).containsExactly(STORED);
    }

    @Test
    void sendsAgainByItselfOnceTheConnectionIsBack() {
        watch.expect("ERR_INTERNET_DISCONNECTED");
        watch.expect("htmx:");
        var page = open();
        page.context().setOffline(true);
        Talk.box(page).fill(STORED);
        page.locator(".send").click();

        assertThat(page.locator("[data-trouble]")).containsText("No connection. Your answer is kept here");
        assertThat(Talk.box(page)).hasValue(STORED);
        page.context().setOffline(false);
        assertThat(Talk.marks(page)).hasCount(1);
        assertThat(talk.said()).containsExactly(STORED);
    }

    @Test
    void isNotDoubledWhenOnlyTheReplyWasLost() {
        watch.expect("ERR_FAILED");
        watch.expect("htmx:");
        var page = open();
        page.route("**/interview/answer", InterviewMishapTests::loseTheReply, new Page.RouteOptions().setTimes(1));
        Talk.box(page).fill(STORED);
        page.locator(".send").click();
        assertThat(page.locator("[data-trouble]")).containsText("kept here");
        page.getByText("Send again").click();

        assertThat(Talk.marks(page)).hasCount(1);
        assertThat(page.locator(".kept")).hasCount(0);
        assertThat(talk.said()).containsExactly(STORED);
    }

    private static void loseTheReply(Route route) {
        route.fetch();
        route.abort();
    }

    @Test
    void keepsTheTextWhenTheSessionHasEnded() {
        watch.expect("401");
        var page = open();
        Talk.box(page).fill(STORED);
        page.context().clearCookies();
        page.locator(".send").click();

        assertThat(page.locator("#session-over")).isVisible();
        assertThat(Talk.box(page)).hasValue(STORED);
        assertThat(page.locator("[data-trouble]")).containsText("Sign in again");
    }

    @Test
    void keepsTheTextWhenTheProjectWasArchivedMeanwhile() {
        var page = open();
        Talk.box(page).fill(STORED);
        talk.member()
                .client()
                .post("/api/v1/projects/" + talk.project() + "/archive")
                .is(200);
        page.locator(".send").click();

        assertThat(page.locator(".kept")).containsText("archived meanwhile");
        assertThat(page.locator("#kept-text")).hasText(STORED);
        Axe.check(page);
        page.reload();
        assertThat(Talk.question(page)).hasText("This project is archived");
    }

    @Test
    void saysWhatIsWrongBesideTheBoxAndKeepsTheText() {
        watch.expect("422");
        var page = open();
        page.locator(".send").click();
        assertThat(page.locator("#answer-problem")).containsText("Write an answer first");
        Talk.box(page).fill("word ".repeat(2100));
        assertThat(page.locator("#answer-count")).containsText("characters too many");
        page.locator(".send").click();

        assertThat(page.locator("#answer-problem")).containsText("too long");
        assertThat(Talk.box(page)).hasValue("word ".repeat(2100));
    }

    @Test
    void worksWithoutScripts() {
        watch.expect("422");
        var page = open(Look.DESKTOP.withoutScript(), talk.member(), talk.path());
        Talk.say(page, STORED);
        assertThat(page.locator(".turn-words")).hasText(STORED + "1");
        assertThat(page.locator(".found")).hasCount(1);
        Talk.say(page, "We use MySQL instead.");
        page.getByLabel("Take the later one").check();
        page.locator(".conflict-send").click();
        assertThat(Talk.question(page)).hasText(Pattern.compile("\\?$"));
        page.getByText("Later", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#answer").fill("");
        page.locator("#answer-form .send").click();

        assertThat(page.locator("#answer-problem")).containsText("Write an answer first");
        assertThat(talk.said()).containsExactly(STORED, "We use MySQL instead.");
    }

    @Test
    void showsTheStateOfNowWhenSomebodyGoesBack() {
        var page = open();
        var first = Talk.question(page).textContent();
        Talk.say(page, STORED);
        page.navigate("/projects/" + talk.project() + "/conflicts");
        page.goBack();

        assertThat(Talk.question(page)).not().hasText(first);
        assertThat(Talk.marks(page)).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orders 🛒 are stored in PostgreSQL 🐘. 👩‍💻👩‍💻",
                "כל ההזמנות נשמרות ב-PostgreSQL. Orders are stored in PostgreSQL. تُحفظ الطلبات",
                "<b>Orders</b> are stored in PostgreSQL. <script>alert(1)</script><img src=x onerror=alert(2)>",
                "Orders are stored in PostgreSQL. Pneumonoultramicroscopicsilicovolcanoconiosis"
            })
    void showsEveryTextAsItWasTyped(String text) {
        var page = open(Look.DESKTOP.phone(), talk.member(), talk.path());
        Talk.say(page, text);

        assertThat(talk.said()).containsExactly(text);
        assertThat(page.evaluate("""
                        () => { const words = document.querySelector('.turn-words').cloneNode(true);
                          words.querySelectorAll('sup').forEach((one) => one.remove()); return words.textContent; }
                        """)).isEqualTo(text);
        Measures.fitsItsWidth(page);
        page.reload();
        assertThat(page.locator(".turn-words")).hasCount(1);
    }
}
