package dev.socrates.identity;

import dev.socrates.platform.InvalidException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How somebody wants pages to look.
///
/// @param theme system, light or dark
/// @param density comfortable or compact
/// @param locale for dates and numbers; null: as the browser asks for
/// @param zone null: not known, so times are shown in UTC
public record Display(
        String theme,
        String density,
        @Nullable Locale locale,
        @Nullable ZoneId zone) {

    public static final Set<String> THEMES = Set.of("system", "light", "dark");
    public static final Set<String> DENSITIES = Set.of("comfortable", "compact");
    public static final Display USUAL = new Display("system", "comfortable", null, null);

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /// From what somebody typed or chose; blank counts as none.
    ///
    /// @throws InvalidException that names the field
    public static Display of(String theme, String density, @Nullable String locale, @Nullable String zone) {
        if (!DENSITIES.contains(density)) {
            throw new InvalidException("density", "must be comfortable or compact", "unknown_density");
        }
        return new Display(theme(theme), density, locale(locale), zone(zone));
    }

    /// @throws InvalidException when it is none
    public static String theme(String theme) {
        if (!THEMES.contains(theme)) {
            throw new InvalidException("theme", "must be system, light or dark", "unknown_theme");
        }
        return theme;
    }

    private static @Nullable Locale locale(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return locale;
            }
        } catch (IllformedLocaleException _) {
            // Said below, together with languages that do not exist.
        }
        throw new InvalidException("locale", "must be a language tag such as en-GB", "unknown_locale");
    }

    /// Only names: an offset such as +02:00 is wrong for half of the year.
    private static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(name.strip())) {
            throw new InvalidException(
                    "time_zone", "must be the name of a time zone such as Europe/Lisbon", "unknown_time_zone");
        }
        return ZoneId.of(name.strip());
    }

    /// From what is stored. A zone that this release does not know any more counts as none.
    public static Display stored(
            @Nullable String theme, @Nullable String density, @Nullable String locale, @Nullable String zone) {
        return new Display(
                theme == null ? USUAL.theme() : theme,
                density == null ? USUAL.density() : density,
                locale == null ? null : Locale.forLanguageTag(locale),
                zone == null ? null : storedZone(zone));
    }

    private static @Nullable ZoneId storedZone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
