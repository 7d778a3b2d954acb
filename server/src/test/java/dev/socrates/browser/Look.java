package dev.socrates.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// How somebody looks at the pages.
///
/// @param script whether JavaScript runs
record Look(int width, int height, boolean dark, boolean script, String locale) {

    static final Look DESKTOP = new Look(1280, 900, false, true, "en-GB");

    Look phone() {
        return new Look(375, 812, dark, script, locale);
    }

    Look sized(int newWidth, int newHeight) {
        return new Look(newWidth, newHeight, dark, script, locale);
    }

    Look inTheDark() {
        return new Look(width, height, true, script, locale);
    }

    Look withoutScript() {
        return new Look(width, height, dark, false, locale);
    }

    Look speaking(String newLocale) {
        return new Look(width, height, dark, script, newLocale);
    }

    NewContextOptions options(String server) {
        return new NewContextOptions()
                .setBaseURL(server)
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script)
                .setLocale(locale);
    }
}
