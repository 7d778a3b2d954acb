package dev.socrates.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a database is and who connects. Written as the documents write it
/// (`postgresql://user:password@host`), as other tools do (`postgres://`, `postgresql+driver://`) or as JDBC
/// does.
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    private static final String JDBC = "jdbc:";
    private static final String SCHEME = "postgres(ql)?(\\+[a-z0-9]+)?";

    /// libpq's names for what pgjdbc calls differently.
    private static final Map<String, String> PARAMETERS =
            Map.of("connect_timeout", "connectTimeout", "application_name", "ApplicationName");

    /// @throws IllegalArgumentException saying what is wrong, never quoting the address: it holds a password
    public static DatabaseAddress parse(String text) {
        var stripped = text.strip();
        var plain = stripped.startsWith(JDBC) ? stripped.substring(JDBC.length()) : stripped;
        try {
            return of(new URI(plain));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "is not an address: %s at position %d (write special characters of a password as %%XX)"
                            .formatted(e.getReason(), e.getIndex()),
                    e);
        }
    }

    private static DatabaseAddress of(URI uri) {
        if (uri.getScheme() == null || !uri.getScheme().matches(SCHEME)) {
            throw new IllegalArgumentException("must start with postgresql:// or jdbc:postgresql://");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("names no host (postgresql://user:password@host:port/database)");
        }
        var database = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("^/", "");
        if (database.isEmpty() || database.contains("/")) {
            throw new IllegalArgumentException("names no database (postgresql://user:password@host:port/database)");
        }
        var parameters = parameters(uri.getRawQuery());
        var user = parameters.remove("user");
        var password = parameters.remove("password");
        var account = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + "/" + database + query(parameters),
                account.length > 0 ? decoded(account[0]) : user,
                account.length > 1 ? decoded(account[1]) : password);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> PARAMETERS.getOrDefault(pair[0], pair[0]),
                        pair -> pair.length > 1 ? decoded(pair[1]) : "",
                        (_, later) -> later,
                        TreeMap::new));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    /// A plus sign in a password is a plus sign.
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Without the password, because addresses end up in messages.
    @Override
    public String toString() {
        return (user == null ? "" : user + "@") + url.replaceFirst("\\?.*", "");
    }
}
