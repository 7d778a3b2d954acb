package dev.socrates.platform.perimeter;

import dev.socrates.platform.web.ProblemWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/// Which pages of others may call the API from a browser: those that are named, letter by letter. Nobody's cookies go
/// along; a caller brings a token of its own.
final class ApiOrigins {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> SENT = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key",
            "X-API-Key");
    private static final List<String> READ = List.of(
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.WWW_AUTHENTICATE,
            "Idempotency-Replayed",
            "RateLimit",
            "RateLimit-Policy",
            "X-Response-Time");
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private ApiOrigins() {}

    static CorsFilter filter(List<String> origins, ProblemWriter problems) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(METHODS);
        allowed.setAllowedHeaders(SENT);
        allowed.setExposedHeaders(READ);
        allowed.setAllowCredentials(false);
        allowed.setMaxAge(REMEMBERED);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", allowed);
        source.registerCorsConfiguration("/v3/**", allowed);
        var filter = new CorsFilter(source);
        filter.setCorsProcessor(new Refusing(problems));
        return filter;
    }

    private static final class Refusing extends DefaultCorsProcessor {

        private final ProblemWriter problems;

        Refusing(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            if (response instanceof ServletServerHttpResponse servlet) {
                problems.write(
                        servlet.getServletResponse(),
                        HttpStatus.FORBIDDEN,
                        "origin_not_allowed",
                        "Pages of this origin may not call the API. SOCRATES_ALLOWED_ORIGINS names those that may, "
                                + "with the methods and headers of the documentation.");
            }
        }
    }
}
