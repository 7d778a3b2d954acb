package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.platform.WorkspaceException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("status", twoFactor.status(person.user()));
        model.addAttribute("setup", twoFactor.setup(person).orElse(null));
        model.addAttribute("hasPassword", accounts.hasPassword(person.user()));
        return PAGE;
    }

    @PostMapping
    Object begin(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return or(person, model, response, "begin", () -> {
            twoFactor.begin(person, form.currentPassword(), Clients.of(request));
            return LocalPath.redirect(PATH);
        });
    }

    /// The codes are shown in this reply and never again: nothing keeps them.
    @PostMapping("/confirm")
    Object confirm(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return or(
                person,
                model,
                response,
                "confirm",
                () -> codes(twoFactor.confirm(person, form.code(), Clients.of(request)), model));
    }

    @PostMapping("/recovery-codes")
    Object renew(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return or(
                person,
                model,
                response,
                "renew",
                () -> codes(
                        twoFactor.renewCodes(person, form.currentPassword(), form.answer(), Clients.of(request)),
                        model));
    }

    @PostMapping("/off")
    Object disable(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") FactorForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return or(person, model, response, "off", () -> {
            twoFactor.disable(person, form.currentPassword(), form.answer(), Clients.of(request));
            return LocalPath.redirect("/settings/security?done=two-factor-off");
        });
    }

    /// @param what the form that was sent, so that its problem is shown beside it
    private Object or(
            SignedIn person, Model model, HttpServletResponse response, String what, Supplier<Object> action) {
        try {
            return action.get();
        } catch (IdentityException.TwoFactorState _) {
            // A form that was sent twice, or from a page that has been open for long: the page shows how
            // things are.
            return LocalPath.redirect(PATH);
        } catch (WorkspaceException refused) {
            boolean wait = refused.kind() == WorkspaceException.Kind.TOO_MANY;
            if (wait) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(refused.details().get(WorkspaceException.RETRY_AFTER)));
            }
            response.setStatus((wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("sent", what);
            model.addAttribute("problems", forms.problems(refused, what.equals("begin") ? "current_password" : "code"));
            return page(person, model);
        }
    }

    /// The file lies in the page itself: it is there without a script, and the codes are not sent once more.
    private static String codes(List<String> codes, Model model) {
        var file = String.join("\r\n", codes) + "\r\n";
        model.addAttribute("codes", codes);
        model.addAttribute(
                "file",
                "data:text/plain;base64," + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
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
