package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.sessions.PageSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs the request of a browser in by its cookie. Runs before forms are checked: their token is bound to the
/// session.
class PageSessionFilter extends OncePerRequestFilter {

    private static final String PERSON = PageSessionFilter.class.getName() + ".person";

    private final PageSessions sessions;

    PageSessionFilter(PageSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/favicon.ico");
    }

    /// An error page knows its reader too, without asking the database, which may be what failed.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        known(request).or(() -> find(request, response)).ifPresent(person -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> find(HttpServletRequest request, HttpServletResponse response) {
        var token = PageCookies.read(request, PageCookies.SESSION);
        if (token.isEmpty() || isErrorDispatch(request)) {
            return Optional.empty();
        }
        return sessions.find(token.get()).map(visit -> {
            FormTokens.bind(request, token.get());
            request.setAttribute(PERSON, visit.person());
            if (visit.renewed()) {
                PageCookies.renew(request, response, token.get(), visit.life());
            }
            return visit.person();
        });
    }

    private static boolean isErrorDispatch(HttpServletRequest request) {
        return request.getDispatcherType() == jakarta.servlet.DispatcherType.ERROR;
    }

    private static Optional<SignedIn> known(HttpServletRequest request) {
        @Nullable Object person = request.getAttribute(PERSON);
        return person instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
