package dev.socrates.identity.web;

import dev.socrates.identity.Proof;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.sessions.PageSessions;
import dev.socrates.identity.sessions.PageSessions.CodeNeeded;
import dev.socrates.identity.sessions.PageSessions.Entry;
import dev.socrates.identity.sessions.PageSessions.Opened;
import dev.socrates.identity.sessions.SignOuts;
import dev.socrates.identity.settings.UserSettings;
import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.TwoFactorException;
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
    private final LinkedSignIns linked;

    Entrance(PageSessions sessions, SignOuts signOuts, UserSettings settings, LinkedSignIns linked) {
        this.sessions = sessions;
        this.signOuts = signOuts;
        this.settings = settings;
        this.linked = linked;
    }

    /// Throws as [PageSessions#signIn] does.
    ///
    /// @return where to go on: where the visitor wants to, or at the second step
    String signIn(
            String email, String password, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        return enter(sessions.signIn(email, password, Clients.of(request)), onward, request, response);
    }

    /// For somebody who has signed in elsewhere.
    String enter(Proof proof, String means, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        return enter(sessions.enter(proof, means, Clients.of(request)), onward, request, response);
    }

    /// The second step; throws as [PageSessions#finish] does. What waits to be linked is linked with it.
    String finish(FactorAnswer answer, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        var ticket = PageCookies.read(request, PageCookies.TICKET).orElseThrow(TwoFactorException.TicketOver::new);
        var opened = sessions.finish(ticket, answer, Clients.of(request));
        PageCookies.drop(request, response, PageCookies.TICKET);
        enter(opened, onward.zone(), request, response);
        link(opened.user(), request, response);
        return onward.next();
    }

    /// Links what this browser has waiting for this account, if it may be.
    boolean link(UserId user, HttpServletRequest request, HttpServletResponse response) {
        var waiting = PageCookies.read(request, PageCookies.LINK);
        if (waiting.isEmpty()) {
            return false;
        }
        PageCookies.drop(request, response, PageCookies.LINK);
        return linked.complete(waiting.get(), user, Clients.of(request));
    }

    private String enter(Entry entry, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        return switch (entry) {
            case Opened opened -> {
                enter(opened, onward.zone(), request, response);
                yield onward.next();
            }
            case CodeNeeded(var ticket) -> {
                PageCookies.keep(request, response, PageCookies.TICKET, ticket.token(), ticket.life());
                yield "/sign-in/code" + onward.query();
            }
        };
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
