package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way in and one's own account, as somebody meets them in a browser.
class AccountBrowserTests extends BrowserTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void theFirstStartLeadsFromTheLinkToTheFirstSteps() {
        var page = open(FirstLink.offer(auth));

        assertThat(page.locator("#name")).isFocused();
        page.fill("#name", "Ada");
        page.fill("#email", UUID.randomUUID() + "@example.org");
        page.fill("#password", Member.PASSWORD);
        page.press("#password", "Enter");

        page.waitForURL(Pattern.compile("/first-steps$"));
        assertThat(page.locator("main a[href='/projects/new']")).isVisible();
        assertThat(page.locator("form[action='/projects/sample'] button")).isVisible();
        page.navigate("/settings/display");
        assertThat(page.locator("#timeZone")).not().hasValue("");
    }

    @Test
    void signsInByKeyboardAloneAndGoesWhereSomebodyWantedToGo() {
        var member = member();
        var page = open("/settings/notifications");

        assertThat(page.locator("#email")).isFocused();
        page.keyboard().type(member.email());
        page.keyboard().press("Tab");
        page.keyboard().type(Member.PASSWORD);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile("/settings/notifications$"));
    }

    @Test
    void aRefusedSignInKeepsTheEmailAndWaitsForThePassword() {
        watch.expect("status of 422");
        var member = member();
        var page = open("/sign-in");

        page.fill("#email", member.email());
        page.fill("#password", "not my password");
        page.press("#password", "Enter");

        assertThat(page.locator("[role=alert]")).hasText("Email or password is wrong.");
        assertThat(page.locator("#email")).hasValue(member.email());
        assertThat(page.locator("#password")).isFocused();
        assertThat(page.locator("#password")).hasValue("");
        Axe.check(page);
    }

    @Test
    void aPasswordCanBeLookedAtWhileItIsTyped() {
        var page = open("/sign-up");
        var show = page.locator("[data-shows]");

        page.fill("#password", "visible for a moment");
        show.click();
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        assertThat(show).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#password")).isFocused();
        show.click();
        assertThat(page.locator("#password")).hasAttribute("type", "password");
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        watch.expect("status of 401");
        watch.expect("Status Error Code 401");
        var member = member();
        var window = window(Look.DESKTOP, member);
        var page = window.newPage();
        page.navigate("/settings");
        page.fill("#name", "Typed before the session ended");
        member.client().delete("/api/v1/users/me/sessions").is(204);

        page.click("#settings-save");
        assertThat(page.locator("#session-over")).isVisible();
        Axe.check(page);
        var tab = window.waitForPage(() -> page.locator("#session-over a").click());
        tab.fill("#email", member.email());
        tab.fill("#password", Member.PASSWORD);
        tab.press("#password", "Enter");
        tab.waitForURL(Pattern.compile("/signed-in$"));
        tab.close();
        page.bringToFront();
        page.evaluate("window.dispatchEvent(new Event('focus'))");

        assertThat(page.locator("#session-over")).isHidden();
        assertThat(page.locator("#name")).hasValue("Typed before the session ended");
        page.click("#settings-save");
        assertThat(page.locator("#toasts")).containsText("Saved.");
        page.reload();
        assertThat(page.locator("#name")).hasValue("Typed before the session ended");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void savesTheProfileWithAndWithoutScript(boolean script) {
        var page = open(script ? Look.DESKTOP : Look.DESKTOP.withoutScript(), member(), "/settings");

        page.fill("#name", "عائشة 👩‍🚀");
        page.click("#settings-save");

        assertThat(page.getByText("Saved.")).isVisible();
        page.navigate("/settings");
        assertThat(page.locator("#name")).hasValue("عائشة 👩‍🚀");
    }

    @Test
    void theThemeIsSwitchedAtOnceAndStays() {
        var page = open(member(), "/settings");

        page.click("details.menu summary");
        page.click("[data-theme-switch] button[value=dark]");
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");

        page.waitForCondition(() -> reloaded(page).equals("dark"));
    }

    private static String reloaded(Page page) {
        page.navigate("/settings/display");
        return page.locator("html").getAttribute("data-bs-theme");
    }

    @Test
    void endsAnotherSessionInPlace() {
        var member = member();
        var page = open(member, "/settings/security");
        assertThat(page.locator(".session-list li")).hasCount(2);

        page.locator(".session-list button").click();

        assertThat(page.locator(".session-list li")).hasCount(1);
        assertThat(page.locator("#toasts")).containsText("The session has ended.");
        assertThat(member.client().get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void signsOut() {
        var page = open(member(), "/settings");

        page.click("details.menu summary");
        page.click("form[action='/sign-out'] button");

        page.waitForURL(Pattern.compile("/welcome$"));
        page.navigate("/settings");
        assertThat(page.url()).contains("/sign-in?next=");
    }
}
