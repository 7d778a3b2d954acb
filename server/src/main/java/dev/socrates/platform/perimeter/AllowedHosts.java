package dev.socrates.platform.perimeter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names that this server answers to. A page of somebody else whose name leads to this machine (DNS rebinding)
/// still says that name, so it gets no answer.
final class AllowedHosts {

    /// No page from elsewhere can bear these names.
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[0:0:0:0:0:0:0:1]");

    private static final String ALL = "*";
    private static final String BELOW = "*.";

    private final List<Entry> entries;

    AllowedHosts(List<String> entries, Optional<HostName> ours) {
        this.entries = Stream.concat(
                        entries.stream().map(Entry::parse).flatMap(Optional::stream),
                        ours.map(host -> new Entry(host.host(), false, HostName.NONE)).stream())
                .toList();
    }

    static boolean isEntry(String text) {
        return Entry.parse(text).isPresent();
    }

    boolean allows(HostName host) {
        return THIS_MACHINE.contains(host.host()) || entries.stream().anyMatch(entry -> entry.matches(host));
    }

    /// @param below whether the names below this one are meant, and not itself
    private record Entry(String host, boolean below, int port) {

        static Optional<Entry> parse(String text) {
            if (text.equals(ALL)) {
                return Optional.of(new Entry("", true, HostName.NONE));
            }
            boolean below = text.startsWith(BELOW);
            return HostName.parse(below ? text.substring(BELOW.length()) : text)
                    .map(name -> new Entry(name.host(), below, name.port()));
        }

        boolean matches(HostName asked) {
            return (port == HostName.NONE || port == asked.port())
                    && (below ? host.isEmpty() || asked.host().endsWith("." + host) : host.equals(asked.host()));
        }
    }
}
