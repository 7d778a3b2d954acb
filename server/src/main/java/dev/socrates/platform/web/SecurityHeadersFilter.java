package dev.socrates.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Writes [SecurityHeaders] when the reply begins: whoever starts a reply anew on the way loses what stood there
/// before.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var guarded = new Guarded(request, response);
        try {
            chain.doFilter(request, guarded);
        } finally {
            guarded.guard();
        }
    }

    private static final class Guarded extends OnCommittedResponseWrapper {

        private final HttpServletRequest request;

        Guarded(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            guard();
        }

        void guard() {
            if (!isCommitted()) {
                SecurityHeaders.write(request, this);
            }
        }
    }
}
