package dev.socrates.projects.web;

import dev.socrates.projects.ProjectAccess;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;

/// The project that a request is about, once its access has been decided: pages show its header.
public final class CurrentProject {

    private static final String ATTRIBUTE = CurrentProject.class.getName();

    private CurrentProject() {}

    static void set(RequestAttributes request, ProjectAccess access) {
        request.setAttribute(ATTRIBUTE, access, RequestAttributes.SCOPE_REQUEST);
    }

    public static Optional<ProjectAccess> of(RequestAttributes request) {
        return Optional.ofNullable((ProjectAccess) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }
}
