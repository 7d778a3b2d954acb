package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamException;
import dev.socrates.identity.teams.TeamPolicy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Resolves a handler's [TeamAccess] from the path. It is the first argument everywhere, so a stranger gets 404 before
/// the body is read.
@Component
class TeamAccessResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final TeamPolicy policy;

    TeamAccessResolver(TeamPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(TeamAccess.class);
    }

    @Override
    public TeamAccess resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var may = parameter.getParameterAnnotation(MayInTeam.class);
        if (may == null || parameter.getParameterIndex() != 0) {
            throw new IllegalStateException("access must come first and say what it needs: " + parameter);
        }
        if (!(request.getUserPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("a handler of teams was reached without sign-in: " + parameter);
        }
        return policy.require(team(request), person, may.value());
    }

    @SuppressWarnings("unchecked")
    private static TeamId team(NativeWebRequest request) {
        var variables = (Map<String, String>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        try {
            return new TeamId(UUID.fromString(variables == null ? "" : variables.getOrDefault("team_id", "")));
        } catch (IllegalArgumentException e) {
            throw new TeamException.Unknown();
        }
    }
}
