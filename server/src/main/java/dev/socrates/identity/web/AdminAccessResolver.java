package dev.socrates.identity.web;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.Administers;
import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Scope;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.administration.AdministrationException;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Resolves a handler's [AdminAccess]. It is the first argument everywhere, so whoever may not is refused before the
/// body is read. That somebody tried is in the audit.
@Component
class AdminAccessResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final SecurityAudit audit;

    AdminAccessResolver(SecurityAudit audit) {
        this.audit = audit;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(AdminAccess.class);
    }

    @Override
    public AdminAccess resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var needs = parameter.getParameterAnnotation(Administers.class);
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (needs == null || parameter.getParameterIndex() != 0 || servlet == null) {
            throw new IllegalStateException("access must come first and say what it needs: " + parameter);
        }
        if (!(request.getUserPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("the administration was reached without sign-in: " + parameter);
        }
        var access = new AdminAccess(person, needs.value(), Clients.of(servlet));
        if (!person.may(needs.value())) {
            refuse(access, access.client());
        }
        return access;
    }

    private void refuse(AdminAccess access, Client client) {
        var person = access.person();
        var role = person.adminRole();
        audit.record(AuditEntry.refused(AuditAction.ACCESS_REFUSED, person.user(), client)
                .with(Map.of("permission", access.permission().wire())));
        if (role != null && role.may(access.permission())) {
            throw new IdentityException.OutOfScope(Scope.ADMIN);
        }
        throw new AdministrationException.Forbidden();
    }
}
