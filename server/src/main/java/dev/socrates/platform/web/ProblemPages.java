package dev.socrates.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
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
        guard(request, response);
        writer.write(request, response, problem);
        return true;
    }

    private static boolean readsPages(HttpServletRequest request) {
        return !SecurityHeaders.ofPrograms(request)
                && request.getHeader("HX-Request") == null
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(accept -> accept.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }

    /// What is refused in the container has no headers of its own.
    static void guard(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.write(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /// Where the reader wanted to go, also when the container has sent the request on to its error page. Empty
    /// where not even that could be read.
    static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : Objects.requireNonNullElse(request.getRequestURI(), "");
    }
}
