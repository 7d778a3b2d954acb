package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.sessions.PageSessions;
import dev.socrates.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// What a browser gets where it may not go: the way over the sign-in for a page, a problem for a script. A
/// script keeps what was typed and asks for the sign-in itself.
class SignInDetour implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String HTMX = "HX-Request";

    /// Their forms are refused where a browser takes no cookies, which is said on the form.
    private static final Set<String> WAYS_IN = Set.of(
            "/sign-in",
            "/sign-in/code",
            "/sign-in/link",
            "/sign-up",
            "/setup",
            "/forgot-password",
            "/reset-password",
            "/verification",
            "/verify-email");

    private final PageSessions sessions;
    private final ProblemWriter problems;

    SignInDetour(PageSessions sessions, ProblemWriter problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        askToSignIn(request, response);
    }

    /// A form whose session is over looks forged, because its token belongs to nobody any more.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (!isSignedIn() && WAYS_IN.contains(request.getRequestURI()) && readsPages(request)) {
            var kept = same(request, "next") + same(request, "token") + same(request, "invitation");
            redirect(response, request.getRequestURI() + "?again=1" + kept);
        } else if (!isSignedIn()) {
            askToSignIn(request, response);
        } else if (readsPages(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (cause instanceof CsrfException) {
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "stale_form",
                    "This page belongs to another sign-in. Please load it again.");
        } else {
            problems.write(response, HttpStatus.FORBIDDEN, "forbidden", "This account may not do that.");
        }
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean suspended = PageCookies.read(request, PageCookies.SESSION)
                .filter(sessions::isSuspended)
                .isPresent();
        if (suspended && readsPages(request)) {
            redirect(response, "/suspended");
            return;
        }
        if (suspended) {
            problems.write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "account_suspended",
                    "This account is suspended. Ask whoever runs this server.");
            return;
        }
        if (readsPages(request)) {
            redirect(response, "/sign-in?next=" + LocalPath.asParameter(LocalPath.wanted(request)));
            return;
        }
        problems.write(response, HttpStatus.UNAUTHORIZED, "not_signed_in", "Please sign in.");
    }

    private static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }

    private static String same(HttpServletRequest request, String parameter) {
        var value = request.getParameter(parameter);
        return value == null ? "" : "&" + parameter + "=" + LocalPath.asParameter(value);
    }

    private static boolean readsPages(HttpServletRequest request) {
        return request.getHeader(HTMX) == null
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(accept -> accept.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
