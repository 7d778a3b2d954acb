package dev.socrates.identity.web;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.PasswordChanges;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.sessions.OpenSessions;
import dev.socrates.platform.Page;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The password of an account and its active sessions.
@Controller
@Hidden
@RequestMapping("/settings/security")
class SafetyPages {

    private static final String PAGE = "identity/web/settings-security";

    private final OpenSessions sessions;
    private final PasswordChanges passwords;
    private final Forms forms;
    private final WaysIn ways;
    private final LinkedSignIns linked;

    SafetyPages(OpenSessions sessions, PasswordChanges passwords, Forms forms, WaysIn ways, LinkedSignIns linked) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.forms = forms;
        this.ways = ways;
        this.linked = linked;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        var page = sessions.of(person.user(), null, Page.MAX_LIMIT);
        model.addAttribute("sessions", page.items());
        model.addAttribute("more", page.nextCursor() != null);
        model.addAttribute("ways", ways.of(person.user()));
        return PAGE;
    }

    @PostMapping("/password")
    Object changePassword(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") PasswordForm form,
            Submission sent,
            HttpServletRequest request) {
        try {
            passwords.change(person, form.currentPassword(), form.newPassword(), Clients.of(request));
            return SeeOther.at("/settings/security?done=password");
        } catch (WorkspaceException refused) {
            sent.refuse("problems", forms.problems(refused, "current_password"));
            return page(person, sent.model());
        }
    }

    @PostMapping("/sign-ins/{sign_in_id}/unlink")
    Object unlink(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("sign_in_id") UUID id,
            Submission sent,
            HttpServletRequest request) {
        try {
            linked.unlink(person, id, Clients.of(request));
            return SeeOther.at("/settings/security?done=unlinked");
        } catch (IdentityException.LastWayIn _) {
            sent.refuse("lastWayIn", true);
            return page(person, sent.model());
        }
    }

    @PostMapping("/sessions/{user_session_id}/end")
    Object end(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_session_id") UUID session,
            Submission sent,
            HttpServletRequest request) {
        sessions.end(person.user(), session, Clients.of(request));
        if (session.equals(person.session())) {
            return SeeOther.at("/welcome");
        }
        return done("session", person, sent);
    }

    @PostMapping("/sessions/end-others")
    Object endOthers(@AuthenticationPrincipal SignedIn person, Submission sent, HttpServletRequest request) {
        sessions.endOthers(person, Clients.of(request));
        return done("sessions", person, sent);
    }

    private Object done(String what, SignedIn person, Submission sent) {
        return sent.done("/settings/security", what, () -> page(person, sent.model()) + " :: sessions");
    }

    record PasswordForm(String currentPassword, String newPassword) {

        PasswordForm {
            currentPassword = Forms.secret(currentPassword, AuthController.LONGEST_PASSWORD);
            newPassword = Forms.secret(newPassword, AuthController.LONGEST_PASSWORD);
        }

        @Override
        public String toString() {
            return "PasswordForm[]";
        }
    }
}
