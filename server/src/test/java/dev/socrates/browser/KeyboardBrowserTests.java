package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Without a mouse.
class KeyboardBrowserTests extends BrowserTests {

    private static final int ENOUGH = 80;

    /// Whether one sees where one is.
    private static final String VISIBLE = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                || style.boxShadow !== 'none';
              return at === document.body || (marked && box.width > 0 && box.height > 0) ? '' : at.outerHTML;
            }
            """;

    @Test
    void fromSigningInToAnAnsweredQuestion() {
        var member = member();
        member.project("Order desk");
        var page = open("/sign-in?next=/projects");
        var keys = page.keyboard();
        keys.type(member.email());
        keys.press("Tab");
        keys.type(Member.PASSWORD);
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/projects$"));
        follow(page, "Order desk");
        assertThat(page).hasURL(Pattern.compile("/projects/[0-9a-f-]{36}$"));
        follow(page, "Interview");
        assertThat(page.locator("#answer")).isFocused();
        keys.type("Our 700 customers order by phone.");
        keys.press("Control+Enter");

        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.locator("#answer")).isFocused();
        assertThat(page.locator("#answer")).hasValue("");
    }

    @Test
    void theContentIsOneKeyAway() {
        var page = open(member(), "/projects");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    static Stream<String> pages() {
        return KnownPages.templates(KnownPages.Kind.PAGE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneSeesWhereOneIs(String template) {
        var tour = Tour.underway(server());
        var page = open(tour.member, tour.path(template));
        for (int i = 0; i < ENOUGH; i++) {
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate(VISIBLE))
                    .as("focus that cannot be seen on %s", page.url())
                    .isEmpty();
        }
    }

    /// Tabs to a link and follows it.
    private static void follow(Page page, String name) {
        var link = link(page, name).first();
        for (int i = 0; i < ENOUGH; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(link.evaluate("link => link === document.activeElement"))) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError(name + " cannot be reached by Tab on " + page.url());
    }
}
