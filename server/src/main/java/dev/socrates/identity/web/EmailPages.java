package dev.socrates.identity.web;

import dev.socrates.identity.IdentityException.InvalidLink;
import dev.socrates.identity.email.EmailAddresses;
import dev.socrates.identity.links.LinkPurpose;
import dev.socrates.platform.web.SecretAddress;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Confirming addresses. Opening a link only shows a button: programs that look through mail open links
/// too, and must not use them up.
@Controller
@Hidden
class EmailPages {

    private static final String ASK = "identity/web/verification";

    private final EmailAddresses addresses;
    private final Forms forms;

    EmailPages(EmailAddresses addresses, Forms forms) {
        this.addresses = addresses;
        this.forms = forms;
    }

    @GetMapping("/verify-email")
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            var link = addresses.look(token);
            model.addAttribute("token", token);
            model.addAttribute("email", link.email());
            model.addAttribute("changes", link.purpose() == LinkPurpose.CHANGE_EMAIL);
            return "identity/web/verify-email";
        } catch (InvalidLink _) {
            return MailedLinks.over("/verification", model, response);
        }
    }

    @PostMapping("/verify-email")
    Object confirm(
            @RequestParam(defaultValue = "") String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            addresses.confirm(token, Clients.of(request));
        } catch (InvalidLink _) {
            return MailedLinks.over("/verification", model, response);
        }
        var next = Entrance.current() == null ? "/sign-in" : "/settings/account";
        return SeeOther.at(next + "?done=verified");
    }

    @GetMapping("/verification")
    String ask(Model model) {
        model.addAttribute("email", "");
        return ASK;
    }

    @PostMapping("/verification")
    Object send(@RequestParam(defaultValue = "") String email, Submission sent, HttpServletRequest request) {
        var typed = Forms.text(email, AccountForm.LONGEST_EMAIL);
        var problems = forms.judge("email", typed);
        if (problems.isEmpty()) {
            addresses.verifyAgain(typed, Clients.of(request));
            return SeeOther.at("/verification/sent");
        }
        sent.refuse("problems", problems);
        sent.model().addAttribute("email", typed);
        return ASK;
    }

    /// Also where a registration ends that has to be confirmed first.
    @GetMapping("/verification/sent")
    String sent() {
        return "identity/web/verification-sent";
    }
}
