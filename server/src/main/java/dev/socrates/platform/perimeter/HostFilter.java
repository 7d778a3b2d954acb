package dev.socrates.platform.perimeter;

import dev.socrates.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/// Answers no request that was meant for another name. Who runs the server at a name that nobody has told it learns
/// which setting is missing.
///
/// The health check is answered under every name, because orchestrators call by address; it tells nothing that
/// needs hiding. So are the files of the pages: the explanation should be legible.
final class HostFilter extends OncePerRequestFilter {

    private static final String SETTING = "SOCRATES_ALLOWED_HOSTS";

    private final AllowedHosts hosts;
    private final ProblemWriter problems;

    HostFilter(AllowedHosts hosts, ProblemWriter problems) {
        this.hosts = hosts;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isHealth(request) || Paths.isAsset(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).flatMap(HostName::parse);
        if (asked.isEmpty()) {
            problems.write(
                    response, HttpStatus.BAD_REQUEST, "invalid_host", "The request does not say which host it is for.");
        } else if (hosts.allows(withPort(asked.get(), request))) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, asked.get().host());
        }
    }

    private static HostName withPort(HostName host, HttpServletRequest request) {
        return new HostName(host.host(), host.portOr(Origin.standardPort(request.getScheme())));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String host) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (readsPages(request)) {
            response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
            response.setContentType("text/html;charset=UTF-8");
            var page = new ClassPathResource("dev/socrates/platform/perimeter/foreign-host.html")
                    .getContentAsString(StandardCharsets.UTF_8);
            var out = page.replace("{host}", HtmlUtils.htmlEscape(host)).getBytes(StandardCharsets.UTF_8);
            response.getOutputStream().write(out);
            return;
        }
        problems.write(
                response,
                HttpStatus.MISDIRECTED_REQUEST,
                "host_not_allowed",
                "This server does not answer to the name " + host + ". Whoever runs it can allow it with the setting "
                        + SETTING + "=" + host + ".");
    }

    private static boolean readsPages(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null
                && !Paths.isApi(request);
    }
}
