package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstBrowserTests extends BrowserTests {

    @Test
    void aStrangerIsWelcome() {
        var page = open("/");

        assertThat(page.title()).isNotBlank();
        Axe.check(page);
        Screenshots.take(page, "welcome");
    }

    @Test
    void theWelcomeNeedsNoScript() {
        var page = open(Look.DESKTOP.withoutScript(), null, "/");

        assertThat(page.innerText("main")).isNotBlank();
    }
}
