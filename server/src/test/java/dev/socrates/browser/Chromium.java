package dev.socrates.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium that is installed on this machine, started once per JVM. None is ever downloaded.
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String MISSING = "There is no Chromium on this machine, so the pages are not tried in a "
            + "browser: install chromium or set CHROMIUM to the program of one.";

    private Chromium() {}

    /// Skips the tests where there is no Chromium; where CI counts on them, they fail.
    static void required() {
        if (program().isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                fail(MISSING);
            }
            abort(MISSING);
        }
    }

    static Browser browser() {
        return Running.BROWSER;
    }

    private static Optional<Path> program() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM"));
        return Stream.concat(named, PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Running {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        /// Playwright leaves Chromium's sandbox off unless told otherwise, which root needs; the pages are ours.
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setHeadless(true)
                        .setArgs(QUIET));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "chromium"));
        }
    }
}
