package dev.socrates.identity.web;

import dev.socrates.identity.IdentityException.InvalidLink;
import dev.socrates.identity.PasswordResets;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SecretAddress;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way back in for somebody who has forgotten the password.
@Controller
@Hidden
class PasswordResetPages {

    private static final String ASK = "identity/web/forgot-password";
    private static final String PAGE = "identity/web/reset-password";

    private final PasswordResets resets;
    private final Forms forms;

    PasswordResetPages(PasswordResets resets, Forms forms) {
        this.resets = resets;
        this.forms = forms;
    }

    @GetMapping("/forgot-password")
    String ask(Model model) {
        model.addAttribute("email", "");
        return ASK;
    }

    @PostMapping("/forgot-password")
    Object send(@RequestParam(defaultValue = "") String email, Submission sent, HttpServletRequest request) {
        var typed = Forms.text(email, AccountForm.LONGEST_EMAIL);
        var problems = forms.judge("email", typed);
        if (problems.isEmpty()) {
            resets.ask(typed, Clients.of(request));
            return SeeOther.at("/forgot-password/sent");
        }
        sent.refuse("problems", problems);
        sent.model().addAttribute("email", typed);
        return ASK;
    }

    @GetMapping("/forgot-password/sent")
    String sent() {
        return "identity/web/forgot-password-sent";
    }

    @GetMapping("/reset-password")
    String form(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            resets.look(token);
        } catch (InvalidLink _) {
            return MailedLinks.over("/forgot-password", model, response);
        }
        model.addAttribute("token", token);
        return PAGE;
    }

    @PostMapping("/reset-password")
    Object reset(
            @ModelAttribute("form") ResetForm form,
            Submission sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            resets.confirm(form.token(), form.newPassword(), Clients.of(request));
            return SeeOther.at("/sign-in?done=reset");
        } catch (InvalidLink _) {
            return MailedLinks.over("/forgot-password", model, response);
        } catch (WorkspaceException refused) {
            sent.refuse("problems", forms.problems(refused, "new_password"));
            sent.model().addAttribute("token", form.token());
            return PAGE;
        }
    }

    /// What came in with the form. Neither part is ever printed.
    record ResetForm(String token, String newPassword) {

        ResetForm {
            token = Forms.text(token, MailedLinks.LONGEST);
            newPassword = Forms.secret(newPassword, AuthController.LONGEST_PASSWORD);
        }

        @Override
        public String toString() {
            return "ResetForm[]";
        }
    }
}
