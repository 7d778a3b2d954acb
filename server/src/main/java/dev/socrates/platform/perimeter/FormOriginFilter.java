package dev.socrates.platform.perimeter;

import dev.socrates.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// A second lock behind the tokens of forms: browsers say where a form was sent from, and no script can make them
/// lie. Old browsers and programs say nothing; for them the token decides alone.
final class FormOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    FormOriginFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /// The API takes no cookies, so nothing is gained by sending it a form.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || Paths.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "foreign_form",
                "This form was sent from another site. Please open the page here and try again.");
    }

    private boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_HERE.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                || Origin.parse(origin).filter(from -> isHere(from, request)).isPresent();
    }

    private static boolean isHere(Origin from, HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.HOST))
                .flatMap(HostName::parse)
                .filter(from::isOn)
                .isPresent();
    }
}
