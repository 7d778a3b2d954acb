package dev.socrates.identity.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the lists of the display settings offer.
@Component
class Choices {

    /// Where people read dates and numbers in a way of their own; any other tag can be set over the interface.
    private static final List<String> COMMON = List.of(
            "ar-EG", "bg-BG", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "el-GR", "en-AU", "en-CA", "en-GB", "en-IE",
            "en-IN", "en-US", "en-ZA", "es-ES", "es-MX", "et-EE", "fi-FI", "fr-CA", "fr-CH", "fr-FR", "he-IL", "hi-IN",
            "hr-HR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ko-KR", "lt-LT", "lv-LV", "nb-NO", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "ro-RO", "ru-RU", "sk-SK", "sl-SI", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN",
            "zh-TW");

    /// Regions of the earth; the others are old names and names for machines.
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private final SortedMap<String, SortedSet<String>> zones = zonesByRegion();

    record Choice(String tag, String name) {}

    /// @param chosen is offered too, whatever it is
    List<Choice> locales(String chosen) {
        return Stream.concat(COMMON.stream(), Stream.of(chosen))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .map(Locale::forLanguageTag)
                .map(locale -> new Choice(locale.toLanguageTag(), locale.getDisplayName(Locale.ENGLISH)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /// By region.
    ///
    /// @param chosen is offered too: browsers name zones of no region, such as UTC
    SortedMap<String, SortedSet<String>> zones(String chosen) {
        if (chosen.isEmpty() || zones.values().stream().anyMatch(region -> region.contains(chosen))) {
            return zones;
        }
        var withChosen = new TreeMap<>(zones);
        withChosen.put(chosen, new TreeSet<>(Set.of(chosen)));
        return withChosen;
    }

    private static SortedMap<String, SortedSet<String>> zonesByRegion() {
        var byRegion = new TreeMap<String, SortedSet<String>>();
        for (var zone : ZoneId.getAvailableZoneIds()) {
            int slash = zone.indexOf('/');
            if (slash > 0 && REGIONS.contains(zone.substring(0, slash))) {
                byRegion.computeIfAbsent(zone.substring(0, slash), _ -> new TreeSet<>())
                        .add(zone);
            }
        }
        return byRegion;
    }
}
