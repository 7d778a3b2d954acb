package dev.socrates.pages;

import dev.socrates.pages.Palette.Hit;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The pages that one can go to, under the names that the navigation gives them.
@Component
class Places {

    private static final List<Place> EVERYWHERE = List.of(
            new Place("home", "layout.start", "/"),
            new Place("folder", "layout.projects", "/projects"),
            new Place("plus", "start.new", "/projects/new"),
            new Place("users", "layout.teams", "/teams"),
            new Place("settings", "layout.settings", "/settings"),
            new Place("keyboard", "layout.shortcuts", "/shortcuts"));

    private static final List<Place> OF_A_PROJECT = List.of(
            new Place("map", "layout.map", "", Permission.READ),
            new Place("chat", "layout.interview", "/interview", Permission.READ),
            new Place("list", "layout.specifications", "/specifications", Permission.READ),
            new Place("quote", "layout.terms", "/terms", Permission.READ),
            new Place("scale", "layout.conflicts", "/conflicts", Permission.READ),
            new Place("eye", "layout.review", "/review", Permission.READ),
            new Place("flag", "layout.phases", "/phases", Permission.READ),
            new Place("download", "layout.exports", "/exports", Permission.EXPORT),
            new Place("users", "layout.people", "/people", Permission.READ),
            new Place("clock", "events.title", "/activity", Permission.READ),
            new Place("edit", "palette.edit", "/edit", Permission.EDIT));

    private final MessageSource messages;

    Places(MessageSource messages) {
        this.messages = messages;
    }

    /// @param needs what somebody has to be allowed so that there is something for them
    private record Place(String icon, String key, String path, Permission needs) {

        Place(String icon, String key, String path) {
            this(icon, key, path, Permission.READ);
        }
    }

    /// @param current the project that the reader is in; its pages come first
    /// @param allowed what the reader may do there
    List<Hit> find(@Nullable Project current, Set<Permission> allowed, String words) {
        var inside = current == null
                ? Stream.<Hit>empty()
                : OF_A_PROJECT.stream()
                        .filter(place -> allowed.contains(place.needs()))
                        .map(place -> hit(place, "/projects/" + current.id().value(), current.name()));
        return Stream.concat(inside, EVERYWHERE.stream().map(place -> hit(place, "", "")))
                .filter(hit -> holds(hit.text() + " " + hit.detail(), words))
                .toList();
    }

    private Hit hit(Place place, String base, String detail) {
        var text = messages.getMessage(place.key(), null, LocaleContextHolder.getLocale());
        return new Hit(place.icon(), text, detail, base + place.path());
    }

    /// Whether a text holds all the words, in any order and case.
    static boolean holds(String text, String words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(lower::contains);
    }
}
