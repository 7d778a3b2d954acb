package dev.socrates.platform.perimeter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a page comes from, as browsers say it: scheme, host and port, and nothing behind.
record Origin(String scheme, HostName host) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30})://([^/?#@\\s]+)");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Empty for `null`, `*`, and whatever else is not exactly one origin.
    static Optional<Origin> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var scheme = form.group(1).toLowerCase(Locale.ROOT);
        return HostName.parse(form.group(2)).map(host -> new Origin(scheme, plain(scheme, host)));
    }

    /// Browsers do not name the port that the scheme implies.
    private static HostName plain(String scheme, HostName host) {
        return host.port() == standardPort(scheme) ? new HostName(host.host(), HostName.NONE) : host;
    }

    static int standardPort(String scheme) {
        return switch (scheme) {
            case "http" -> HTTP;
            case "https" -> HTTPS;
            default -> HostName.NONE;
        };
    }

    /// Whether both name one host. The scheme is left out: behind a proxy that ends TLS we do not know it.
    boolean isOn(HostName asked) {
        int standard = standardPort(scheme);
        return host.host().equals(asked.host()) && host.portOr(standard) == asked.portOr(standard);
    }

    @Override
    public String toString() {
        return scheme + "://" + host;
    }
}
