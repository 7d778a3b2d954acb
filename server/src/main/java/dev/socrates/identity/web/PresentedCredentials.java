package dev.socrates.identity.web;

import dev.socrates.platform.limits.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// What a request brings to be signed in by: programs a token or a key, browsers a cookie, which counts for pages
/// alone.
@Component
class PresentedCredentials implements Credentials {

    private static final String API_KEY = "X-API-Key";

    @Override
    public Optional<String> presented(HttpServletRequest request) {
        if (!request.getServletPath().startsWith("/api/")) {
            return PageCookies.read(request, PageCookies.SESSION);
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .or(() -> Optional.ofNullable(request.getHeader(API_KEY)));
    }
}
