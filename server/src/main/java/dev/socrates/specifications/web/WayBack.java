package dev.socrates.specifications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a plain form leads after it has done its work: to the page it stood on, with its filter. Only the
/// path of the referring address counts, so a foreign address leads nowhere else.
final class WayBack {

    private WayBack() {}

    /// @param home where to go when nobody knows where the form stood; pages outside of it are no way back
    /// @param done names the sentence that the page then shows
    static String to(HttpServletRequest request, String home, @Nullable String done, @Nullable String element) {
        var project = home.substring(0, home.indexOf("/specifications"));
        return referrer(request)
                .filter(from -> (from.getPath() + "/").startsWith(project + "/"))
                // There a form stood that was wrong once: the address shows the form again.
                .filter(from -> !from.getPath().endsWith("/edit"))
                .map(from -> UriComponentsBuilder.fromPath(from.getRawPath()).query(from.getRawQuery()))
                .orElseGet(() -> UriComponentsBuilder.fromPath(home))
                .replaceQueryParam("done", Optional.ofNullable(done).stream().toArray())
                .replaceQueryParam("edit")
                .replaceQueryParam("take")
                .fragment(element)
                .build(true)
                .toUriString();
    }

    private static Optional<URI> referrer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.REFERER);
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(header));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
