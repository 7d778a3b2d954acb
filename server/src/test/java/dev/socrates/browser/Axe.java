package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/// What the accessibility checker axe finds on a page as it is now.
final class Axe {

    private static final String SOURCE = Script.named("/axe.min.js");
    /// Without its preload, which fetches imported styles into a document of its own: the content security policy
    /// forbids that.
    private static final String FINDINGS = """
            async () => {
              const { violations } = await axe.run(document, {
                preload: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
              return violations
                .filter((violation) => ['serious', 'critical'].includes(violation.impact))
                .flatMap((violation) => violation.nodes.map((node) =>
                  `${violation.impact} ${violation.id}: ${node.target.join(' ')}: ${node.failureSummary} ${node.html}`));
            }
            """;

    private Axe() {}

    static void check(Page page) {
        assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate("() => {" + SOURCE + "}");
        }
        // What a page has scrolled half under its sticky header is no target of a wrong size.
        page.evaluate("() => window.scrollTo({ top: 0, behavior: 'instant' })");
        return (List<String>) page.evaluate(FINDINGS);
    }
}
