package dev.socrates.platform.limits;

import dev.socrates.platform.perimeter.Addresses;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Counts calls by operation, which is known once the handler is found.
final class OperationLimits implements HandlerInterceptor {

    private final RateLimits limits;

    OperationLimits(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && request.getDispatcherType() == DispatcherType.REQUEST
                && !VisitorFilter.isFree(request)
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            var subject = CallerFilter.caller()
                    .map(Limited::account)
                    .orElseGet(() -> Addresses.neighbourhood(request.getRemoteAddr()));
            limits.operation(subject, request.getMethod(), pattern, new LimitNotes(request, response));
        }
        return true;
    }
}
