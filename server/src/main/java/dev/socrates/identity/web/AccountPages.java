package dev.socrates.identity.web;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.Belonging.Fate;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.email.EmailAddresses;
import dev.socrates.identity.erasure.Erasure;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// An account's address, the copy of its data, and its end.
@Controller
@Hidden
@RequestMapping("/settings/account")
class AccountPages {

    private static final String PAGE = "identity/web/settings-account";
    private static final String DELETE = "identity/web/delete-account";

    private final EmailAddresses addresses;
    private final Erasure erasure;
    private final ExportDownload export;
    private final Forms forms;

    AccountPages(EmailAddresses addresses, Erasure erasure, ExportDownload export, Forms forms) {
        this.addresses = addresses;
        this.erasure = erasure;
        this.export = export;
        this.forms = forms;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", new EmailForm("", ""));
        return PAGE;
    }

    @PostMapping("/email")
    Object changeEmail(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") EmailForm form,
            Submission sent,
            HttpServletRequest request) {
        var problems = forms.judge("email", form.email());
        if (problems.isEmpty()) {
            try {
                addresses.change(person, form.email(), form.password(), Clients.of(request));
                return SeeOther.at("/settings/account?done=email_asked");
            } catch (WorkspaceException refused) {
                problems = forms.problems(refused, "email");
            }
        }
        sent.refuse("problems", problems);
        return PAGE;
    }

    @PostMapping("/verification")
    Object verify(@AuthenticationPrincipal SignedIn person) {
        try {
            addresses.verifyAgain(person);
            return SeeOther.at("/settings/account?done=link_mailed");
        } catch (WorkspaceException tooSoon) {
            return SeeOther.at("/settings/account?done=link_under_way");
        }
    }

    @GetMapping("/export")
    void export(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        export.send(person, request, response);
    }

    @GetMapping("/delete")
    String foresee(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        var byFate = new LinkedHashMap<String, List<Belonging>>();
        var all = erasure.foresee(person.user());
        Arrays.stream(Fate.values())
                .forEach(fate -> byFate.put(
                        fate.wire(),
                        all.stream().filter(one -> one.fate() == fate).toList()));
        model.addAttribute("belongings", byFate);
        return DELETE;
    }

    @PostMapping("/delete")
    Object delete(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") DeleteForm form,
            Submission sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            erasure.erase(person, form.password(), form.confirmation(), Clients.of(request));
        } catch (WorkspaceException refused) {
            sent.refuse("problems", forms.problems(refused, "account"));
            return foresee(person, sent.model());
        }
        PageCookies.signOut(request, response);
        return SeeOther.at("/welcome?done=erased");
    }

    record EmailForm(String email, String password) {

        EmailForm {
            email = Forms.text(email, AccountForm.LONGEST_EMAIL);
            password = Forms.secret(password, AuthController.LONGEST_PASSWORD);
        }

        @Override
        public String toString() {
            return "EmailForm[]";
        }
    }

    record DeleteForm(String password, String confirmation) {

        DeleteForm {
            password = Forms.secret(password, AuthController.LONGEST_PASSWORD);
            confirmation = Forms.text(confirmation, AccountForm.LONGEST_EMAIL);
        }

        @Override
        public String toString() {
            return "DeleteForm[]";
        }
    }
}
