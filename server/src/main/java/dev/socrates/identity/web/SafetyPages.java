package dev.socrates.identity.web;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.PasswordChanges;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.sessions.OpenSessions;
import dev.socrates.platform.Page;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.Toast;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    private final MessageSource messages;
    private final WaysIn ways;
    private final LinkedSignIns linked;

    SafetyPages(
            OpenSessions sessions,
            PasswordChanges passwords,
            Forms forms,
            MessageSource messages,
            WaysIn ways,
            LinkedSignIns linked) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.forms = forms;
        this.messages = messages;
        this.ways = ways;
        this.linked = linked;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
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
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            passwords.change(person, form.currentPassword(), form.newPassword(), Clients.of(request));
            return LocalPath.redirect("/settings/security?done=password");
        } catch (WorkspaceException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", forms.problems(refused, "current_password"));
            return page(person, model);
        }
    }

    @PostMapping("/sign-ins/{sign_in_id}/unlink")
    Object unlink(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("sign_in_id") UUID id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            linked.unlink(person, id, Clients.of(request));
            return LocalPath.redirect("/settings/security?done=unlinked");
        } catch (IdentityException.LastWayIn _) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("lastWayIn", true);
            return page(person, model);
        }
    }

    @PostMapping("/sessions/{user_session_id}/end")
    Object end(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_session_id") UUID session,
            HtmxRequest htmx,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.end(person.user(), session, Clients.of(request));
        if (session.equals(person.session())) {
            return LocalPath.redirect("/welcome");
        }
        return done("session", person, htmx, model, response);
    }

    @PostMapping("/sessions/end-others")
    Object endOthers(
            @AuthenticationPrincipal SignedIn person,
            HtmxRequest htmx,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.endOthers(person, Clients.of(request));
        return done("sessions", person, htmx, model, response);
    }

    private Object done(String what, SignedIn person, HtmxRequest htmx, Model model, HttpServletResponse response) {
        if (!htmx.isHtmxRequest()) {
            return LocalPath.redirect("/settings/security?done=" + what);
        }
        var text = messages.getMessage("done." + what, null, LocaleContextHolder.getLocale());
        response.setHeader(Toast.HEADER, Toast.success(text).header());
        return page(person, model) + " :: sessions";
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
