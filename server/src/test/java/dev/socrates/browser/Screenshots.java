package dev.socrates.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/// Pictures of pages for people to look at, in `target/screenshots`. With `-Dscreenshots=docs` those of the
/// user guide are written anew too.
final class Screenshots {

    private static final Path LOOKED_AT = Path.of("target", "screenshots");
    private static final Path GUIDE = Path.of("..", "docs", "user-guide", "images");
    private static final boolean FOR_THE_GUIDE = "docs".equals(System.getProperty("screenshots"));

    private Screenshots() {}

    /// The page as it is, in light, in dark and on a phone; it is left as it was. Taken from the top:
    /// what sticks there would be in the middle of the picture.
    static void take(Page page, String name) {
        var size = page.viewportSize();
        var place = page.evaluate("() => { const y = scrollY; scrollTo(0, 0); return y; }");
        shoot(page, LOOKED_AT.resolve(name + "-light.png"), true);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, LOOKED_AT.resolve(name + "-dark.png"), true);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(375, 812);
        shoot(page, LOOKED_AT.resolve(name + "-phone.png"), true);
        page.setViewportSize(size.width, size.height);
        page.evaluate("(y) => scrollTo(0, y)", place);
    }

    /// What the window shows, for the user guide.
    static void guide(Page page, String name) {
        take(page, name);
        if (FOR_THE_GUIDE) {
            Picture.write(page.screenshot(), GUIDE.resolve(name + ".png"));
        }
    }

    /// `/projects/{project_id}/map` is `projects-map`.
    static String name(String template) {
        return template.replaceAll("\\{\\w+}", "").replaceAll("\\W+", "-").replaceAll("^-|-$", "");
    }

    /// What could be seen when a test failed.
    static void failed(Page page, String test) {
        shoot(page, LOOKED_AT.resolve("failed").resolve(test + ".png"), true);
    }

    private static void shoot(Page page, Path file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
