package dev.socrates.identity.web;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.IdentityException.InvitationNeeded;
import dev.socrates.identity.IdentityException.RegistrationClosed;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.elsewhere.Providers;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SecretAddress;
import dev.socrates.platform.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Making an account for oneself, where that is allowed.
@Controller
@Hidden
class SignUpPages {

    private static final String PAGE = "identity/web/sign-up";
    private static final String CLOSED = "identity/web/sign-up-closed";

    private final Entrance entrance;
    private final Registrations registrations;
    private final Forms forms;
    private final Providers providers;

    SignUpPages(Entrance entrance, Registrations registrations, Forms forms, Providers providers) {
        this.entrance = entrance;
        this.registrations = registrations;
        this.forms = forms;
        this.providers = providers;
    }

    @GetMapping("/sign-up")
    Object form(
            @RequestParam(defaultValue = LocalPath.START) String next,
            @RequestParam(defaultValue = "") String invitation,
            Model model,
            HttpServletResponse response) {
        if (Entrance.current() != null) {
            return SeeOther.at(LocalPath.orStart(next));
        }
        SecretAddress.keepToOurselves(response);
        try {
            var invited = registrations.invited(invitation);
            model.addAttribute("invited", invited.isPresent());
            model.addAttribute("form", AccountForm.of(invited.orElse(""), invitation, next));
            return page(model);
        } catch (RegistrationClosed | InvitationNeeded refused) {
            return closed(refused, model, response);
        }
    }

    @PostMapping("/sign-up")
    Object signUp(
            @ModelAttribute("form") AccountForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            model.addAttribute(
                    "invited", registrations.invited(form.invitation()).isPresent());
        } catch (RegistrationClosed | InvitationNeeded refused) {
            return closed(refused, model, response);
        }
        var problems = forms.judge("email", form.email());
        if (problems.isEmpty()) {
            try {
                return enter(form, request, response);
            } catch (WorkspaceException refused) {
                problems = forms.problems(refused, "email");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", problems);
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("providers", providers.all());
        return PAGE;
    }

    private Object enter(AccountForm form, HttpServletRequest request, HttpServletResponse response) {
        var account = registrations.register(form.account(), form.invitation(), Clients.of(request));
        if (account.status().equals("pending")) {
            return SeeOther.at("/verification/sent");
        }
        entrance.open(account.id(), form.zone(), request, response);
        return SeeOther.at(form.next().equals(LocalPath.START) ? "/first-steps" : form.next());
    }

    private static String closed(IdentityException why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("byInvitation", why instanceof InvitationNeeded);
        return CLOSED;
    }

    /// What to do first with a fresh account.
    @GetMapping("/first-steps")
    String firstSteps() {
        return "identity/web/first-steps";
    }
}
