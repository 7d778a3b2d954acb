package dev.socrates.browser;

import static java.util.Map.entry;

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
        /// A file, or what a script reads.
        DATA
    }

    static final Map<String, Kind> ALL = new TreeMap<>(Map.ofEntries(
            entry("/", Kind.REDIRECT),
            entry("/first-steps", Kind.PAGE),
            entry("/session", Kind.DATA),
            entry("/setup", Kind.OPEN),
            entry("/sign-in", Kind.OPEN),
            entry("/sign-up", Kind.OPEN),
            entry("/signed-in", Kind.PAGE),
            entry("/welcome", Kind.OPEN)));

    private KnownPages() {}

    static Stream<String> templates(Kind kind) {
        return ALL.entrySet().stream().filter(entry -> entry.getValue() == kind).map(Map.Entry::getKey);
    }
}
