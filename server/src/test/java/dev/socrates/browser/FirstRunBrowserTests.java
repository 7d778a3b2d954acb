package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who has just started the server and reads nothing.
class FirstRunBrowserTests extends BrowserTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private void makeAccount(Page page) {
        page.fill("#email", "first-" + UUID.randomUUID() + "@example.org");
        page.fill("#password", Member.PASSWORD);
        button(page, "Create account").click();
        assertThat(page).hasURL(Pattern.compile("/first-steps$"));
    }

    @Test
    void fromTheLinkToTheFirstQuestion() {
        var page = open(FirstLink.offer(auth));
        Screenshots.guide(page, "setup");
        makeAccount(page);
        Screenshots.guide(page, "first-steps");
        link(page, "Start a project").click();
        page.getByLabel("Name").fill("Box office");
        Screenshots.guide(page, "new-project");
        button(page, "Create project").click();

        assertThat(page).hasURL(Pattern.compile("/interview"));
        assertThat(page.locator("#now-title")).isVisible();
        assertThat(page.locator("#answer")).isFocused();
    }

    @Test
    void fromTheLinkToTheSample() {
        var page = open(FirstLink.offer(auth));
        makeAccount(page);
        button(page, "Try the sample project").click();

        assertThat(page).hasURL(Pattern.compile("/projects/[0-9a-f-]{36}"));
        assertThat(page.locator("h1")).containsText("100");
    }

    @Test
    void fromTheLinkToTheFirstQuestionWithoutScript() {
        var page = open(Look.DESKTOP.phone().withoutScript(), null, FirstLink.offer(auth));
        makeAccount(page);
        link(page, "Start a project").click();
        page.getByLabel("Name").fill("Box office");
        button(page, "Create project").click();

        assertThat(page.locator("#now-title")).isVisible();
    }

    @Test
    void theLinkHoldsOnce() {
        watch.expect("404");
        var link = FirstLink.offer(auth);
        makeAccount(open(link));
        var page = open(link);

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#password")).hasCount(0);
        Axe.check(page);
        Screenshots.take(page, "setup-over");
    }

    @Test
    void aProtectedAddressIsWhereOneArrivesAfterSigningIn() {
        var member = member();
        var address = "/projects/" + member.project("Box office") + "/specifications";
        var page = open(address);
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
        page.fill("#email", member.email());
        page.fill("#password", "not the password");
        watch.expect("422");
        page.press("#password", "Enter");
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator("#email")).hasValue(member.email());
        page.fill("#password", Member.PASSWORD);
        page.press("#password", "Enter");

        assertThat(page).hasURL(Pattern.compile(address + "$"));
        assertThat(page.locator("h1")).isVisible();
    }
}
