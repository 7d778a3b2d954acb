package dev.socrates.platform.perimeter;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What proxies say about a request, in the order in which they said it: the last entry is the nearest proxy's.
/// What stands before the first address that we do not trust may be invented by the client.
final class Forwarding {

    /// Nobody chains more proxies than this; who sends more entries wants us to read them.
    private static final int MOST = 20;

    private static final String HTTPS = "https";
    private static final String HTTP = "http";

    private final List<Hop> hops;

    private Forwarding(List<Hop> hops) {
        this.hops = hops;
    }

    /// @param from the address that a proxy was called from; empty where it cannot be read
    /// @param scheme how it was called, or empty
    /// @param host under which name it was called, or empty
    record Hop(Optional<InetAddress> from, Optional<String> scheme, Optional<HostName> host) {}

    /// @param client who began it all, as far as trusted proxies can tell
    record Told(InetAddress client, Optional<String> scheme, Optional<HostName> host) {}

    /// The entries of `X-Forwarded-For`, and what stands beside them. These come from proxies of any age: several
    /// values of `X-Forwarded-Proto` mean https only if all do.
    static Forwarding ofXForwarded(List<String> addresses, List<String> schemes, List<String> hosts) {
        var scheme = scheme(values(schemes));
        var names = values(hosts);
        var host = names.isEmpty() ? Optional.<HostName>empty() : HostName.parse(names.getLast());
        var clients = values(addresses).stream()
                .map(value -> new Hop(node(value), scheme, host))
                .toList();
        // Some proxies tell how they were called and not by whom.
        boolean nameless = clients.isEmpty() && (scheme.isPresent() || host.isPresent());
        return new Forwarding(nameless ? List.of(new Hop(Optional.empty(), scheme, host)) : clients);
    }

    /// The elements of `Forwarded` (RFC 7239).
    static Forwarding ofForwarded(List<String> headers) {
        var hops = new ArrayList<Hop>();
        for (var element : split(String.join(",", headers), ',')) {
            var parts = split(element, ';');
            hops.add(new Hop(
                    part(parts, "for").flatMap(Forwarding::node),
                    part(parts, "proto").flatMap(Forwarding::scheme),
                    part(parts, "host").flatMap(HostName::parse)));
        }
        return new Forwarding(hops);
    }

    /// From the nearest proxy outwards as long as each is trusted. An entry that cannot be read ends the way: what
    /// a trusted proxy called from nowhere tells nothing about who is behind it.
    Optional<Told> told(InetAddress peer, List<Network> trusted) {
        Optional<Told> told = Optional.empty();
        var known = peer;
        for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - MOST); i--) {
            var hop = hops.get(i);
            known = hop.from().orElse(known);
            told = Optional.of(new Told(known, hop.scheme(), hop.host()));
            if (hop.from().isEmpty() || !trusts(trusted, known)) {
                break;
            }
        }
        return told;
    }

    static boolean trusts(List<Network> trusted, InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /// An address, perhaps with a port: `192.0.2.1:80`, `[2001:db8::1]:80`, `2001:db8::1`.
    private static Optional<InetAddress> node(String text) {
        return Addresses.parse(text)
                .or(() -> HostName.parse(text)
                        .map(HostName::host)
                        .map(host -> host.startsWith("[") ? host.substring(1, host.length() - 1) : host)
                        .flatMap(Addresses::parse));
    }

    private static Optional<String> scheme(List<String> told) {
        if (told.isEmpty() || told.stream().anyMatch(text -> scheme(text).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(told.stream().allMatch(HTTPS::equalsIgnoreCase) ? HTTPS : HTTP);
    }

    private static Optional<String> scheme(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(HTTPS) || lower.equals(HTTP) ? Optional.of(lower) : Optional.empty();
    }

    private static List<String> values(List<String> headers) {
        return List.of(String.join(",", headers).split(",")).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<String> part(List<String> parts, String name) {
        return parts.stream()
                .filter(part -> part.regionMatches(true, 0, name + "=", 0, name.length() + 1))
                .map(part -> unquoted(part.substring(name.length() + 1)))
                .findFirst();
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }

    /// At a separator outside of quotation marks.
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == separator && !quoted)) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            } else if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == '\\' && quoted && i < text.length() - 1) {
                i++;
            }
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
