package dev.socrates.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells each caller how long the server took until the reply began: `X-Response-Time: 12.3ms`.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseTimeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var timed = new Timed(response, System.nanoTime());
        chain.doFilter(request, timed);
        timed.stamp();
    }

    private static final class Timed extends OnCommittedResponseWrapper {

        private static final double NANOS_PER_MILLI = 1_000_000.0;

        private final long began;

        Timed(HttpServletResponse response, long began) {
            super(response);
            this.began = began;
        }

        @Override
        protected void onResponseCommitted() {
            stamp();
        }

        void stamp() {
            if (!isCommitted()) {
                double millis = (System.nanoTime() - began) / NANOS_PER_MILLI;
                setHeader("X-Response-Time", String.format(Locale.ROOT, "%.1fms", millis));
            }
        }
    }
}
