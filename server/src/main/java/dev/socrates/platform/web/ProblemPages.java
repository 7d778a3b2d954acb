package dev.socrates.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Tells browsers by a page what programs are told by a problem document. A script of ours is a program too:
/// it shows the problem in the page that the reader is on.
@Component
class ProblemPages {

    private static final List<String> PROGRAMS = List.of("/api/", "/v3/", "/health", "/metrics", "/ws");

    private static final String POLICY = "Content-Security-Policy";

    private final ObjectProvider<ErrorPages> pages;

    ProblemPages(ObjectProvider<ErrorPages> pages) {
        this.pages = pages;
    }

    /// For the request at hand.
    ///
    /// @return whether it has been answered
    boolean answered(ProblemDetail problem, HttpHeaders headers) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                && exchange.getResponse() != null
                && answered(exchange.getRequest(), exchange.getResponse(), problem, headers);
    }

    boolean answered(
            HttpServletRequest request, HttpServletResponse response, ProblemDetail problem, HttpHeaders headers) {
        var writer = pages.getIfAvailable();
        if (writer == null || response.isCommitted() || !readsPages(request)) {
            return false;
        }
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        guard(response);
        writer.write(request, response, problem);
        return true;
    }

    private static boolean readsPages(HttpServletRequest request) {
        var path = path(request);
        return PROGRAMS.stream().noneMatch(path::startsWith)
                && request.getHeader("HX-Request") == null
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(accept -> accept.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }

    /// What is refused before the security chain has no headers of its own.
    static void guard(HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(
                    POLICY,
                    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                            + "form-action 'self'; frame-ancestors 'none'");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /// Where the reader wanted to go, also when the container has sent the request on to its error page.
    static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }
}
