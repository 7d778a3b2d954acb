package dev.socrates.identity.web;

import dev.socrates.identity.sessions.PageSessions.Opened;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookies of pages. No script can read them and no other site can send them with a form.
final class PageCookies {

    static final String SESSION = "socrates_session";

    /// Tells the forms of somebody who has not signed in from those of everybody else; it says nothing about
    /// the person.
    static final String VISITOR = "socrates_visitor";

    /// The first step of a sign-in is done, the second is not.
    static final String TICKET = "socrates_ticket";

    /// Where the browser was sent to sign in, and what it has to bring back.
    static final String DETOUR = "socrates_detour";

    /// An account elsewhere that waits to be linked.
    static final String LINK = "socrates_link";

    private static final String WAY_IN = "/sign-in";
    private static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

    private PageCookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(jakarta.servlet.http.Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    static void signIn(HttpServletRequest request, HttpServletResponse response, Opened session) {
        write(request, response, SESSION, session.token(), session.life());
    }

    static void renew(HttpServletRequest request, HttpServletResponse response, String token, Duration life) {
        write(request, response, SESSION, token, life);
    }

    static void signOut(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, SESSION, "", Duration.ZERO);
    }

    static void visit(HttpServletRequest request, HttpServletResponse response, String visitor) {
        write(request, response, VISITOR, visitor, WHILE_OPEN);
    }

    /// For the pages of the way in alone.
    static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration life) {
        write(request, response, WAY_IN, name, value, life);
    }

    static void drop(HttpServletRequest request, HttpServletResponse response, String name) {
        write(request, response, WAY_IN, name, "", Duration.ZERO);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration life) {
        write(request, response, "/", name, value, life);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            String name,
            String value,
            Duration life) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
