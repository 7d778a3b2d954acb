package dev.socrates.platform.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts the calls of people, behind the security chain, which knows who they are.
final class CallerFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final VisitorFilter visitors;

    CallerFilter(RateLimits limits, VisitorFilter visitors) {
        this.limits = limits;
        this.visitors = visitors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return VisitorFilter.isFree(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        caller().ifPresent(who -> {
            visitors.recognise(request);
            limits.caller(who, new LimitNotes(request, response));
        });
        chain.doFilter(request, response);
    }

    static Optional<Limited> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof Limited who ? who : null);
    }
}
