package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.identity.twofactor.TwoFactorException;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The second factor of one's account: off, being set up, or on.
@Controller
@Hidden
@RequestMapping("/settings/security/two-factor")
class TwoFactorPages {

    private static final String PATH = "/settings/security/two-factor";
    private static final String PAGE = "identity/web/settings-two-factor";
    private static final String CODES = "identity/web/settings-recovery-codes";

    private final TwoFactor twoFactor;
    private final Accounts accounts;
    private final Forms forms;

    TwoFactorPages(TwoFactor twoFactor, Accounts accounts, Forms forms) {
        this.twoFactor = twoFactor;
        this.accounts = accounts;
        this.forms = forms;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        model.addAttribute("status", twoFactor.status(person.user()));
        model.addAttribute("setup", twoFactor.setup(person).orElse(null));
        model.addAttribute("hasPassword", accounts.hasPassword(person.user()));
        return PAGE;
    }

    @PostMapping
    Object begin(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Submission sent,
            HttpServletRequest request) {
        return or(person, sent, "begin", () -> {
            twoFactor.begin(person, form.currentPassword(), Clients.of(request));
            return SeeOther.at(PATH);
        });
    }

    /// The codes are shown in this reply and never again: nothing keeps them.
    @PostMapping("/confirm")
    Object confirm(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Submission sent,
            HttpServletRequest request) {
        return or(
                person,
                sent,
                "confirm",
                () -> codes(twoFactor.confirm(person, form.code(), Clients.of(request)), sent));
    }

    @PostMapping("/recovery-codes")
    Object renew(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Submission sent,
            HttpServletRequest request) {
        return or(
                person,
                sent,
                "renew",
                () -> codes(
                        twoFactor.renewCodes(person, form.currentPassword(), form.answer(), Clients.of(request)),
                        sent));
    }

    @PostMapping("/off")
    Object disable(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Submission sent,
            HttpServletRequest request) {
        return or(person, sent, "off", () -> {
            twoFactor.disable(person, form.currentPassword(), form.answer(), Clients.of(request));
            return SeeOther.at("/settings/security?done=two-factor-off");
        });
    }

    /// @param what the form that was sent, so that its problem is shown beside it
    private Object or(SignedIn person, Submission sent, String what, Supplier<Object> action) {
        try {
            return action.get();
        } catch (TwoFactorException.State _) {
            // A form that was sent twice, or from a page that has been open for long: the page shows how
            // things are.
            return SeeOther.at(PATH);
        } catch (WorkspaceException refused) {
            sent.refuse(
                    refused, "problems", forms.problems(refused, what.equals("begin") ? "current_password" : "code"));
            sent.model().addAttribute("sent", what);
            return page(person, sent.model());
        }
    }

    /// The file lies in the page itself: it is there without a script, and the codes are not sent once more.
    private static String codes(List<String> codes, Submission sent) {
        var file = String.join("\r\n", codes) + "\r\n";
        sent.model().addAttribute("codes", codes);
        sent.model()
                .addAttribute(
                        "file",
                        "data:text/plain;base64,"
                                + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
        return CODES;
    }

    record FactorForm(String currentPassword, String code) {

        FactorForm {
            currentPassword = Forms.secret(currentPassword, AuthController.LONGEST_PASSWORD);
            code = Forms.text(code, TwoFactorController.LONGEST_CODE);
        }

        FactorAnswer answer() {
            return FactorAnswer.typed(code);
        }

        @Override
        public String toString() {
            return "FactorForm[]";
        }
    }
}
