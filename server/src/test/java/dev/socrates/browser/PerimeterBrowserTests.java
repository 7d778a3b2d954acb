package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/// What people see at the edge of the server.
@TestPropertySource(properties = {"socrates.allowed-hosts=known.localhost", "socrates.limits.endpoint=4"})
class PerimeterBrowserTests extends BrowserTests {

    /// Browsers take every name below `localhost` for this machine.
    @Test
    void aNameThatIsNotAllowedIsExplained() {
        watch.expect("421");
        watch.expect("favicon.ico");
        var page = open("http://unknown.localhost:" + port + "/projects");

        assertThat(page.locator("h1")).hasText("This address is not allowed yet");
        assertThat(page.locator("pre")).hasText("SOCRATES_ALLOWED_HOSTS=unknown.localhost ./socrates up");
        Measures.isWhole(page);
        Axe.check(page);
        Measures.fitsItsWidth(page);
        Screenshots.take(page, "foreign-host");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsLegibleOnAPhoneInTheDarkAndWithoutScripts(boolean script) {
        watch.expect("421");
        watch.expect("favicon.ico");
        var look = Look.DESKTOP.phone().inTheDark();
        var page = open(
                script ? look : look.withoutScript(),
                null,
                "http://a-rather-long-name-of-somebodys-machine-in-the-cellar.unknown.localhost:" + port);

        assertThat(page.locator("pre")).isVisible();
        if (script) {
            Axe.check(page);
            Measures.fitsItsWidth(page);
        }
    }

    @Test
    void aNameThatIsAllowedShowsThePages() {
        var page = open("http://known.localhost:" + port + "/sign-in");

        assertThat(page.locator("form").first()).isVisible();
    }

    @Test
    void whoIsTooFastReadsHowLongToWait() {
        watch.expect("429");
        var page = open("/welcome");
        for (int i = 0; i < 5; i++) {
            page.reload();
        }

        assertThat(page.locator("h1")).hasText("Too fast");
        assertThat(page.locator(".text-user")).containsText("Please wait");
        assertThat(link(page, "Try again")).isVisible();
        Axe.check(page);
        Measures.fitsItsWidth(page);
        Screenshots.take(page, "too-fast");
    }
}
