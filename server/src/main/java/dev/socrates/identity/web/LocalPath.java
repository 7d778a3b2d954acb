package dev.socrates.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/// A place within these pages to go on at. Anything that a browser could take for another site is none.
final class LocalPath {

    static final String START = "/";

    private static final int LONGEST = 2_000;

    private LocalPath() {}

    /// The path if it is a local one, otherwise the start page.
    static String orStart(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : START;
    }

    /// Browsers read a backslash as a slash and skip control characters, and two slashes begin a host.
    private static boolean isLocal(String path) {
        return path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && !path.startsWith("/sign-in")
                && !path.startsWith("/sign-out");
    }

    /// Where a request that needs a sign-in was meant to go. What was posted cannot be asked for again, so
    /// that leads back to the page with the form.
    static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return before(request);
        }
        var query = request.getQueryString();
        return orStart(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /// The page of ours that the request was made from.
    static String before(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(LocalPath::uri)
                .filter(uri -> request.getServerName().equalsIgnoreCase(uri.getHost()))
                .map(uri -> uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery())
                .map(LocalPath::orStart)
                .orElse(START);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    static String asParameter(String path) {
        return UriUtils.encode(path, StandardCharsets.UTF_8);
    }
}
