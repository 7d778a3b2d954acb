package dev.socrates.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.socrates.ServerTest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What tests in a browser share. Each window is a browser of its own, with its own cookies; at the end of a
/// test none of them may have had anything to complain about.
@ServerTest
abstract class BrowserTests {

    /// In milliseconds, for machines on which much else is going on.
    private static final double PATIENCE = 30_000;

    private static final Duration CLOSING = Duration.ofSeconds(20);

    private final List<BrowserContext> windows = new ArrayList<>();
    final Watch watch = new Watch();

    @LocalServerPort
    int port;

    @RegisterExtension
    final AfterTestExecutionCallback evidence = test -> {
        if (test.getExecutionException().isPresent()) {
            windows.stream()
                    .flatMap(window -> window.pages().stream())
                    .forEach(page -> Screenshots.failed(
                            page,
                            test.getRequiredTestClass().getSimpleName() + "-"
                                    + test.getRequiredTestMethod().getName()));
        }
    };

    @BeforeAll
    static void chromium() {
        Chromium.required();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterEach
    void nothingWentWrong() {
        try {
            watch.nothingWentWrong();
        } finally {
            windows.forEach(BrowserTests::close);
        }
    }

    /// A window that is closed while it goes somewhere sometimes never answers. It ends with the browser then; what was
    /// to be tested is over.
    private static void close(BrowserContext window) {
        var test = Thread.currentThread();
        var patience = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(CLOSING);
                test.interrupt();
            } catch (InterruptedException _) {
                // It was closed in time.
            }
        });
        try {
            window.close();
        } catch (PlaywrightException e) {
            if (patience.isAlive()) {
                throw e;
            }
        } finally {
            patience.interrupt();
            Thread.interrupted();
        }
    }

    final URI server() {
        return URI.create("http://localhost:" + port);
    }

    /// Somebody with an account of their own and nothing in it.
    final Member member() {
        return Member.fresh(server());
    }

    /// A stranger's window on a desktop.
    final Page open(String path) {
        return open(Look.DESKTOP, null, path);
    }

    final Page open(Member member, String path) {
        return open(Look.DESKTOP, member, path);
    }

    final Page open(Look look, @Nullable Member member, String path) {
        var page = window(look, member).newPage();
        page.navigate(path);
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /// For several pages beside each other, as tabs are.
    final BrowserContext window(Look look, @Nullable Member member) {
        var options = look.options(server().toString());
        if (member != null) {
            options.setStorageState(member.state());
        }
        var window = Chromium.browser().newContext(options);
        windows.add(window);
        watch.over(window);
        window.setDefaultTimeout(PATIENCE);
        return window;
    }
}
