package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.sessions.PageSessions;
import dev.socrates.identity.sessions.PageSessions.Opened;
import dev.socrates.identity.sessions.SignOuts;
import dev.socrates.identity.settings.UserSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The door of the pages: who comes in gets a fresh session in a cookie, who goes leaves none behind.
@Component
class Entrance {

    private final PageSessions sessions;
    private final SignOuts signOuts;
    private final UserSettings settings;

    Entrance(PageSessions sessions, SignOuts signOuts, UserSettings settings) {
        this.sessions = sessions;
        this.signOuts = signOuts;
        this.settings = settings;
    }

    /// Throws as [PageSessions#signIn] does.
    void signIn(String email, String password, String zone, HttpServletRequest request, HttpServletResponse response) {
        enter(sessions.signIn(email, password, Clients.of(request)), zone, request, response);
    }

    /// For somebody whose account has just been made.
    void open(UserId user, String zone, HttpServletRequest request, HttpServletResponse response) {
        enter(sessions.open(user, Clients.of(request)), zone, request, response);
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        endCurrent(request);
        PageCookies.signOut(request, response);
    }

    private void enter(Opened session, String zone, HttpServletRequest request, HttpServletResponse response) {
        // The browser forgets the token of an earlier session, so nobody could end it any more.
        endCurrent(request);
        settings.suggestZone(session.user(), zone);
        PageCookies.signIn(request, response, session);
        FormTokens.bind(request, session.token());
    }

    private void endCurrent(HttpServletRequest request) {
        var person = current();
        if (person != null) {
            signOuts.signOut(person, Clients.of(request));
        }
    }

    static @Nullable SignedIn current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
