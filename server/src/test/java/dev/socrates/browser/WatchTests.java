package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That the tests in a browser see what they are there to see.
class WatchTests extends BrowserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('broken')",
                "setTimeout(() => { throw new Error('broken') })",
                "document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">broken</p>')",
                "document.head.append(Object.assign(document.createElement('script'), {text: 'broken()'}))",
                "fetch('/broken')"
            })
    void seesWhatGoesWrong(String script) {
        var page = open("/");
        page.evaluate("() => { " + script + " }");
        page.waitForTimeout(200);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(watch::nothingWentWrong);
        watch.expect("");
    }

    @Test
    void letsPassWhatIsExpected() {
        watch.expect("as expected");
        open("/").evaluate("console.error('this is as expected')");
    }

    @Test
    void axeSeesAButtonWithoutAName() {
        var page = open("/");
        page.evaluate("() => { document.querySelector('main').append(document.createElement('button')); }");

        assertThat(Axe.findings(page)).singleElement().asString().contains("button-name");
    }
}
