package dev.socrates.pages;

import dev.socrates.identity.Display;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import dev.socrates.projects.web.CurrentProject;
import dev.socrates.projects.web.ProjectView;
import dev.socrates.projects.web.ProjectViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Gives every template its [Frame]. Runs after the handler, so access is decided by then.
@Component
class FrameInterceptor implements HandlerInterceptor {

    private static final String READER = FrameInterceptor.class.getName() + ".reader";

    private final Projects projects;
    private final ProjectViews views;
    private final Assets assets;
    private final MessageSource messages;
    private final Clock clock;

    FrameInterceptor(Projects projects, ProjectViews views, Assets assets, MessageSource messages, Clock clock) {
        this.projects = projects;
        this.views = views;
        this.assets = assets;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.hasView()) {
            page.addObject("frame", frame(request));
        }
    }

    Frame frame(HttpServletRequest request) {
        var person = person(request);
        var access = CurrentProject.of(new ServletWebRequest(request)).orElse(null);
        return new Frame(
                person, request.getRequestURI(), writing(person), assets, allowed(access), () -> header(access));
    }

    /// Without a project: for pages that must not ask the database, which may be what failed.
    Frame bare(HttpServletRequest request) {
        var person = person(request);
        return new Frame(person, request.getRequestURI(), writing(person), assets, _ -> false, () -> null);
    }

    /// What is archived takes no changes, whoever asks.
    private static Predicate<Permission> allowed(@Nullable ProjectAccess access) {
        return permission ->
                access != null && access.may(permission) && (!access.archived() || permission.allowedInArchive());
    }

    private Writing writing(@Nullable SignedIn person) {
        var display = person == null ? Display.USUAL : person.display();
        return new Writing(
                Objects.requireNonNullElseGet(display.locale(), LocaleContextHolder::getLocale),
                Objects.requireNonNullElse(display.zone(), ZoneOffset.UTC),
                clock,
                messages);
    }

    private @Nullable ProjectView header(@Nullable ProjectAccess access) {
        return access == null ? null : views.of(List.of(projects.get(access))).getFirst();
    }

    /// Outside of the security chain, where what fails in a page ends up, the request has forgotten its reader.
    private static @Nullable SignedIn person(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person) {
            request.setAttribute(READER, person);
            return person;
        }
        return request.getAttribute(READER) instanceof SignedIn known ? known : null;
    }
}
