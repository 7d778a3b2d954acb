package dev.socrates.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/// What fails in a filter - a session cannot be read because the database is gone - leaves in the same form
/// as what fails in a controller.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class FailureFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver resolver;

    FailureFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | BodyTooLargeException failure) {
            if (!resolved(request, response, failure)) {
                throw failure;
            }
        } catch (ServletException wrapped) {
            // A page that could not be written: the servlet wraps what went wrong.
            if (!(wrapped.getCause() instanceof RuntimeException failure) || !resolved(request, response, failure)) {
                throw wrapped;
            }
        }
    }

    private boolean resolved(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // Somebody went on to another page before this one was there.
            return true;
        }
        if (response.isCommitted()) {
            return false;
        }
        response.resetBuffer();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            return resolver.resolveException(request, response, null, failure) != null;
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
