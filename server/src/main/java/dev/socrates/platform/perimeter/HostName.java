package dev.socrates.platform.perimeter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A host as it stands in an address, in the one spelling in which two of them can be compared: lower case, no dot
/// at the end, literal addresses written out.
///
/// @param port [#NONE] where none is given
public record HostName(String host, int port) {

    public static final int NONE = -1;

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern FORM = Pattern.compile(
            "(?:\\[(?<literal>[0-9a-fA-F:.]{2,45})]|(?<name>[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)\\.?)(?::(?<port>\\d{1,5}))?");
    private static final int LONGEST = 300;

    /// Empty for everything that is no host: user names, paths, spaces, ports that do not exist.
    public static Optional<HostName> parse(String text) {
        var form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        int port = form.group("port") == null ? NONE : Integer.parseInt(form.group("port"));
        if (port == 0 || port > HIGHEST_PORT) {
            return Optional.empty();
        }
        if (form.group("literal") != null) {
            return Addresses.parse(form.group("literal")).map(address -> new HostName(Addresses.inUrl(address), port));
        }
        return Optional.of(new HostName(form.group("name").toLowerCase(Locale.ROOT), port));
    }

    /// The port that is meant.
    int portOr(int standard) {
        return port == NONE ? standard : port;
    }

    @Override
    public String toString() {
        return port == NONE ? host : host + ":" + port;
    }
}
