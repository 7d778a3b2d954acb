package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.ProjectLocator;
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

/// Resolves a handler's [ProjectAccess] from the path. It is the first argument everywhere, so a stranger
/// gets 404 before the body is read; only a path that begins with a team asks for access to that before.
@Component
class ProjectAccessResolver implements HandlerMethodArgumentResolver {

    private static final String PROJECT = "project_id";

    private final AccessPolicy policy;
    private final List<ProjectLocator> locators;

    ProjectAccessResolver(AccessPolicy policy, List<ProjectLocator> locators) {
        this.policy = policy;
        this.locators = List.copyOf(locators);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(ProjectAccess.class);
    }

    @Override
    public ProjectAccess resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var may = parameter.getParameterAnnotation(May.class);
        if (may == null || parameter.getParameterIndex() != (followsATeam(parameter) ? 1 : 0)) {
            throw new IllegalStateException("access must come first and say what it needs: " + parameter);
        }
        if (!(request.getUserPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("a handler of projects was reached without sign-in: " + parameter);
        }
        var access = policy.require(project(request), person, may.value());
        CurrentProject.set(request, access);
        return access;
    }

    private static boolean followsATeam(MethodParameter parameter) {
        return parameter.getExecutable().getParameterTypes()[0].equals(TeamAccess.class);
    }

    @SuppressWarnings("unchecked")
    private ProjectId project(NativeWebRequest request) {
        var variables = (Map<String, String>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables == null) {
            throw new ProjectException.Unknown();
        }
        if (variables.containsKey(PROJECT)) {
            return new ProjectId(id(variables.get(PROJECT)));
        }
        return locators.stream()
                .filter(locator -> variables.containsKey(locator.pathVariable()))
                .findFirst()
                .flatMap(locator -> locator.projectOf(id(variables.get(locator.pathVariable()))))
                .orElseThrow(ProjectException.Unknown::new);
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new ProjectException.Unknown();
        }
    }
}
