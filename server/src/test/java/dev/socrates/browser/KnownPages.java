package dev.socrates.browser;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every address that answers a browser's GET, and what it is. A new page that is not here fails the tests,
/// so that nobody forgets to look at it.
final class KnownPages {

    enum Kind {
        /// For anybody.
        OPEN,
        /// For people who are signed in.
        PAGE,
        /// Part of a page, fetched by a script; a whole page without one.
        FRAGMENT,
        /// Sends the browser elsewhere.
        REDIRECT,
        /// A file.
        DOWNLOAD
    }

    static final Map<String, Kind> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("/", Kind.OPEN), //
            Map.entry("/setup", Kind.OPEN)));

    private KnownPages() {}

    static Stream<String> templates(Kind kind) {
        return ALL.entrySet().stream().filter(entry -> entry.getValue() == kind).map(Map.Entry::getKey);
    }
}
