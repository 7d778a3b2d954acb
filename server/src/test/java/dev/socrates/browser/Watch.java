package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/// Notes what goes wrong in any page: errors in the console, exceptions that nobody caught, violations of the
/// content security policy.
final class Watch {

    private final List<String> faults = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void over(BrowserContext context) {
        context.addInitScript(Script.named("/browser/watch.js"));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                faults.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> faults.add("not caught: " + error.error()));
    }

    /// Lets faults with these words pass: a refused form, for example, is an error to the browser.
    void expect(String words) {
        expected.add(words);
    }

    void nothingWentWrong() {
        assertThat(faults)
                .filteredOn(fault -> expected.stream().noneMatch(fault::contains))
                .as("what the console says")
                .isEmpty();
    }
}
