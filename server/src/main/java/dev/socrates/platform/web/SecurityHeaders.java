package dev.socrates.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/// The headers that each response carries, whoever made it. Here and nowhere else.
final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final String POLICY_OF_PROGRAMS =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final String POLICY_OF_PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    private static final List<String> PROGRAMS = List.of("/api/", "/v3/", "/health", "/metrics", "/ws");

    /// With the referrer of other pages withheld altogether, browsers would also withhold the origin of our forms.
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "1; mode=block",
            "Strict-Transport-Security", "max-age=31536000",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}

    /// What is there already stays: a handler may be stricter.
    static void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach((name, value) -> absent(response, name, value));
        absent(response, POLICY, ofPrograms(request) ? POLICY_OF_PROGRAMS : POLICY_OF_PAGES);
        if (request.isSecure()) {
            // Without TLS browsers ignore it and complain.
            absent(response, "Cross-Origin-Opener-Policy", "same-origin");
        }
    }

    static boolean ofPrograms(HttpServletRequest request) {
        var path = ProblemPages.path(request);
        return PROGRAMS.stream().anyMatch(path::startsWith);
    }

    private static void absent(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
