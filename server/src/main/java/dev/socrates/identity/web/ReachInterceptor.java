package dev.socrates.identity.web;

import dev.socrates.identity.DecidesReach;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Reach;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignInOnly;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Holds API keys to their scopes, before anything of the request is read. Sign-ins pass.
@Component
class ReachInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /// @throws IdentityException.SignInNeeded where no key is enough
    /// @throws IdentityException.OutOfScope where another key could do it
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var person = Entrance.current();
        if (person != null && person.reach() instanceof Reach.Limited key && handler instanceof HandlerMethod method) {
            judge(key, method, HttpMethod.valueOf(request.getMethod()));
        }
        return true;
    }

    /// What a handler names itself holds even where a parameter decides: leaving needs no right of a person's, but more
    /// of a key than that it may read.
    private static void judge(Reach.Limited key, HandlerMethod handler, HttpMethod method) {
        if (isOpen(handler) || (decidesByItself(handler) && !handler.hasMethodAnnotation(Scoped.class))) {
            return;
        }
        var needed = scope(handler, method).orElseThrow(IdentityException.SignInNeeded::new);
        if (!key.covers(needed)) {
            throw new IdentityException.OutOfScope(needed);
        }
    }

    /// Documented as open to everybody: a key must not close what is open without one.
    static boolean isOpen(HandlerMethod handler) {
        return handler.hasMethodAnnotation(SecurityRequirements.class)
                || handler.getBeanType().isAnnotationPresent(SecurityRequirements.class);
    }

    static boolean decidesByItself(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterAnnotations)
                .flatMap(Arrays::stream)
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(DecidesReach.class));
    }

    /// The nearer annotation decides: of the handler before the controller's.
    static Optional<Scope> scope(HandlerMethod handler, HttpMethod method) {
        var own = handler.getMethodAnnotation(Scoped.class);
        if (own != null) {
            return Optional.of(own.value());
        }
        if (handler.hasMethodAnnotation(SignInOnly.class)) {
            return Optional.empty();
        }
        return scope(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Scoped.class), method);
    }

    private static Optional<Scope> scope(@Nullable Scoped ofController, HttpMethod method) {
        if (ofController == null) {
            return Optional.empty();
        }
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)
                ? Optional.of(ofController.value())
                : Arrays.stream(ofController.writes()).findFirst();
    }
}
