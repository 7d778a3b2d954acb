package dev.socrates.notifications;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mail server and who we are there.
record MailServer(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Tls tls) {

    /// How the connection is kept private.
    enum Tls {
        /// TLS before anything is said; a server that does not offer it is not used.
        STARTTLS(587),
        /// TLS from the first byte on.
        TLS(465),
        /// None: for a server on the same machine or in a closed network.
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }

        int port() {
            return port;
        }
    }

    /// Reads `smtp://` (STARTTLS), `smtps://` (TLS) and `smtp://...?tls=none`.
    ///
    /// @return nothing when it is not such an address
    static Optional<MailServer> parse(String text) {
        try {
            var uri = new URI(text.strip());
            var tls = tls(uri);
            if (tls == null || uri.getHost() == null || !uri.getPath().matches("/?")) {
                return Optional.empty();
            }
            var account = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            if (account.length == 1) {
                return Optional.empty();
            }
            return Optional.of(new MailServer(
                    uri.getHost(),
                    uri.getPort() < 0 ? tls.port() : uri.getPort(),
                    account.length == 0 ? null : decoded(account[0]),
                    account.length == 0 ? null : decoded(account[1]),
                    tls));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Tls tls(URI uri) {
        var kind = uri.getScheme() + "?" + (uri.getQuery() == null ? "" : uri.getQuery());
        return switch (kind) {
            case "smtps?" -> Tls.TLS;
            case "smtp?", "smtp?tls=starttls" -> Tls.STARTTLS;
            case "smtp?tls=none" -> Tls.NONE;
            default -> null;
        };
    }

    /// A plus sign in a password is a plus sign.
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Without the account, because addresses end up in messages.
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
