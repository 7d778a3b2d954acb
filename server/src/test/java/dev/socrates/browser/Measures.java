package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/// What can be measured on a page that has been loaded.
final class Measures {

    private static final double SHIFT = 0.02;

    private static final String WEIGHT = """
            () => ['navigation', 'resource']
              .flatMap((type) => performance.getEntriesByType(type))
              .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    private Measures() {}

    static void isWhole(Page page) {
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("h1").count()).as("h1 of %s", page.url()).isEqualTo(1);
        assertThat(page.innerText("main")).isNotBlank();
        // A message that is missing is shown as ??its.key_en??.
        assertThat(page.content()).doesNotContain("??");
    }

    static void fitsItsWidth(Page page) {
        var wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wide).intValue())
                .as("pixels of %s outside the window of %d", page.url(), page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }

    /// Nothing jumped that nobody touched.
    static void stoodStill(Page page) {
        assertThat(shift(page, "unexpected"))
                .as("layout shift of %s", page.url())
                .isLessThan(SHIFT);
    }

    /// Nothing jumped at all, not even after a click.
    static void stoodStillWhatever(Page page) {
        assertThat(shift(page, "all")).as("layout shift of %s", page.url()).isLessThan(SHIFT);
    }

    static double shift(Page page, String which) {
        return ((Number) page.evaluate("(which) => window.shifts[which]", which)).doubleValue();
    }

    /// Bytes over the wire, with heads; what came from the cache weighs nothing.
    static int weight(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) page.evaluate(WEIGHT)).intValue();
    }
}
