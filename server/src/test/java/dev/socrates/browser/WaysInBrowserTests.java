package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.socrates.api.ProviderServer;
import dev.socrates.identity.twofactor.TestCodes;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The second factor and sign-ins elsewhere, as somebody meets them in a browser.
class WaysInBrowserTests extends BrowserTests {

    private static final ProviderServer PROVIDERS = new ProviderServer();
    private static final String FACTOR = "/settings/security/two-factor";

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry properties) {
        var prefix = "socrates.identity.providers.oidc.";
        properties.add(prefix + "issuer", () -> PROVIDERS.address("/oidc"));
        properties.add(prefix + "client-id", () -> ProviderServer.CLIENT);
        properties.add(prefix + "client-secret", () -> ProviderServer.SECRET);
        properties.add(prefix + "name", () -> "The Works");
    }

    @BeforeEach
    void honest() {
        PROVIDERS.person = ProviderServer.Person.fresh();
        PROVIDERS.down = false;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void setsTheSecondFactorUpAndSignsInWithIt(Look look) {
        var member = member();
        var page = open(look, member, "/settings/security");

        link(page, "Set it up").click();
        page.fill("#begin-password", Member.PASSWORD);
        button(page, "Begin").click();
        looksGood(page, "two-factor-setup");
        var secret = page.locator("#setup-secret").textContent();
        page.fill("#confirm-code", TestCodes.now(secret));
        button(page, "Switch on").click();
        assertThat(page.locator("#recovery-codes li")).hasCount(10);
        looksGood(page, "two-factor-recovery-codes");
        var code = page.locator("#recovery-codes code").first().textContent();
        var file = page.waitForDownload(() -> link(page, "Save as a file").click());
        org.assertj.core.api.Assertions.assertThat(file.path()).content().contains(code);
        link(page, "I have kept them").click();
        assertThat(page.getByText("Recovery codes that are left: 10.")).isVisible();
        page.navigate(FACTOR);
        looksGood(page, "two-factor-on");

        var fresh = open(look, null, "/sign-in?next=/settings/display");
        signIn(fresh, member.email());
        assertThat(fresh.locator("#code")).isFocused();
        looksGood(fresh, "sign-in-code");
        fresh.fill("#code", TestCodes.next(secret));
        fresh.press("#code", "Enter");
        fresh.waitForURL(Pattern.compile("/settings/display$"));
    }

    @Test
    void aWrongCodeIsSaidAndARecoveryCodeHelps() {
        watch.expect("status of 422");
        var member = member();
        var page = open(member, FACTOR);
        page.fill("#begin-password", "not my password");
        button(page, "Begin").click();
        assertThat(page.locator("#begin-password-problem")).isVisible();
        Axe.check(page);
        page.fill("#begin-password", Member.PASSWORD);
        button(page, "Begin").click();
        page.fill("#confirm-code", TestCodes.now(page.locator("#setup-secret").textContent()));
        button(page, "Switch on").click();
        var code = page.locator("#recovery-codes code").last().textContent();

        var fresh = open("/sign-in");
        signIn(fresh, member.email());
        fresh.fill("#code", "000 00x");
        fresh.press("#code", "Enter");
        assertThat(fresh.locator("#code-problem")).isVisible();
        assertThat(fresh.locator("#code")).hasAttribute("aria-invalid", "true");
        Axe.check(fresh);
        link(fresh, "No phone at hand? Use a recovery code").click();
        fresh.fill("#code", code.toUpperCase(Locale.ROOT));
        fresh.press("#code", "Enter");
        fresh.waitForURL(url -> !url.contains("/sign-in"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void signsInElsewhere(Look look) {
        var page = open(look, null, "/sign-in");
        looksGood(page, "sign-in-elsewhere");

        link(page, "Go on with The Works").click();

        page.waitForURL(Pattern.compile("/first-steps$"));
        page.navigate("/settings/security");
        assertThat(page.getByText("Your account has no password")).isVisible();
        looksGood(page, "settings-security-linked");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void linksWithThePasswordAndUnlinks(Look look) {
        var member = member();
        PROVIDERS.person = new ProviderServer.Person(UUID.randomUUID().toString(), member.email(), true, "Ada");
        var page = open(look, null, "/sign-in?next=/settings/security");

        link(page, "Go on with The Works").click();
        assertThat(page.locator("#password")).isFocused();
        looksGood(page, "sign-in-link");
        page.fill("#password", Member.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(Pattern.compile("/settings/security$"));
        button(page, "Unlink The Works").click();

        assertThat(page.getByText("The account is unlinked.")).isVisible();
        assertThat(link(page, "Link The Works")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void saysWhatWentWrongElsewhere(Look look) {
        PROVIDERS.person = PROVIDERS.person.with(null, null);
        watch.expect("status of 403");
        var page = open(look, null, "/sign-in");
        link(page, "Go on with The Works").click();
        assertThat(page.locator("#elsewhere-reason")).containsText("does not confirm");
        looksGood(page, "elsewhere-problem");

        link(page, "To the sign-in").click();
        page.waitForURL(Pattern.compile("/sign-in$"));
    }

    private static void signIn(Page page, String email) {
        page.fill("#email", email);
        page.fill("#password", Member.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in?"));
    }

    private static void looksGood(Page page, String name) {
        Measures.isWhole(page);
        Measures.fitsItsWidth(page);
        var script = page.evaluate("() => 'htmx' in window");
        if (!Boolean.TRUE.equals(script)) {
            return;
        }
        Axe.check(page);
        if (page.viewportSize().width > 375) {
            Screenshots.take(page, name);
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                Look.DESKTOP, Look.DESKTOP.phone(), Look.DESKTOP.inTheDark().phone(), Look.DESKTOP.withoutScript());
    }
}
