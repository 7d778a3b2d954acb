package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// API keys, as somebody makes and revokes them in a browser.
class ApiKeyBrowserTests extends BrowserTests {

    private static final String PATH = "/settings/api-keys";
    private static final Pattern KEY = Pattern.compile("sk_socrates_[0-9A-Za-z]{49}");

    private static void fill(Page page, String name) {
        page.fill("#name", name);
        page.check("input[value='projects:read']");
        page.check("input[value='account:read']");
        page.selectOption("#life", "30");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void makesUsesAndRevokesAKeyWithAndWithoutScript(boolean script) {
        var member = member();
        var page = open(script ? Look.DESKTOP : Look.DESKTOP.withoutScript(), member, PATH);
        assertThat(page.locator("#keys")).containsText("You have no key.");

        fill(page, "عائشة's nightly export 🌙");
        page.click("#key-create");

        assertThat(page.locator("#new-key")).hasText(KEY);
        var key = page.locator("#new-key").textContent();
        assertThat(member.client().with(key).get("/api/v1/projects").status()).isEqualTo(200);
        assertThat(page.locator("[data-copies]").isVisible()).isEqualTo(script);
        if (script) {
            Axe.check(page);
        }
        link(page, "I have copied it").click();

        assertThat(page.locator(".key-list li")).hasCount(1);
        assertThat(page.locator(".key-list")).containsText("عائشة's nightly export 🌙");
        assertThat(page.content()).doesNotContain(key);
        page.locator(".key-manage summary").click();
        page.locator(".key-revoke button").click();
        if (script) {
            page.locator("#confirm button[value=yes]").click();
        }
        assertThat(page.locator("#keys")).containsText("You have no key.");
        assertThat(page.getByText("The key is revoked.")).isVisible();
        assertThat(member.client().with(key).get("/api/v1/projects").status()).isEqualTo(401);
    }

    @Test
    void copiesTheKeyWithAButtonAndShowsItOnlyOnce() {
        watch.expect("status of 422");
        var window = window(Look.DESKTOP, member());
        window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = window.newPage();
        page.navigate(PATH);
        fill(page, "Copied");
        page.click("#key-create");

        button(page, "Copy").click();

        assertThat(page.locator("#toasts")).containsText("The key is copied.");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(page.locator("#new-key").textContent());
        page.reload();
        assertThat(page.locator("#name-problem")).isVisible();
    }

    @Test
    void isUsedByKeyboardAloneAndPutsTheFocusWhereSomethingIsWrong() {
        watch.expect("status of 422");
        var member = member();
        member.client().post("/api/v1/users/me/api-keys", Map.of("name", "Taken", "scopes", List.of("account:read")));
        var page = open(member, PATH);
        page.focus("#name");
        page.keyboard().type("Taken");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");

        assertThat(page.locator("#name-problem")).isVisible();
        assertThat(page.locator("#name")).isFocused();
        assertThat(page.locator("#name")).hasValue("Taken");
        assertThat(page.locator("input[value='projects:read']")).isChecked();
        page.focus(".key-manage summary");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Control+A");
        page.keyboard().type("Renamed");
        page.keyboard().press("Enter");
        assertThat(page.locator(".key-list strong")).hasText("Renamed");
        assertThat(page.locator("#toasts")).containsText("Saved.");
    }

    @Test
    void isWholeOnEveryScreen() {
        var member = member();
        for (var name : List.of("Nightly export", "x".repeat(60))) {
            member.client()
                    .post(
                            "/api/v1/users/me/api-keys",
                            Map.of(
                                    "name",
                                    name,
                                    "scopes",
                                    List.of("projects:read", "projects:write", "projects:manage", "teams:read"),
                                    "never_expires",
                                    name.length() < 20))
                    .is(201);
        }
        for (var look : List.of(
                Look.DESKTOP,
                Look.DESKTOP.inTheDark(),
                Look.DESKTOP.phone(),
                Look.DESKTOP.phone().inTheDark())) {
            var page = open(look, member, PATH);
            page.locator(".key-manage summary").first().click();
            Axe.check(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            if (look == Look.DESKTOP) {
                Screenshots.take(page, "api-keys");
            }
            fill(page, "Shown " + look.width() + look.dark());
            page.selectOption("#life", "never");
            page.click("#key-create");
            var key = page.locator("#new-key").boundingBox();
            assertThat(key.x + key.width).isLessThanOrEqualTo(look.width());
            Axe.check(page);
            if (look == Look.DESKTOP) {
                Screenshots.take(page, "api-key-created");
            }
        }
    }
}
