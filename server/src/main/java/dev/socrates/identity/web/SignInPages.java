package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.FirstStart;
import dev.socrates.identity.elsewhere.Providers;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The way in and out.
@Controller
@Hidden
class SignInPages {

    private static final String PAGE = "identity/web/sign-in";
    private static final int LONGEST = 1_000;

    private final Entrance entrance;
    private final Accounts accounts;
    private final FirstStart firstStart;
    private final Providers providers;

    SignInPages(Entrance entrance, Accounts accounts, FirstStart firstStart, Providers providers) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.providers = providers;
    }

    @GetMapping("/welcome")
    Object welcome(ModelMap model) {
        if (Entrance.current() != null) {
            return SeeOther.at(LocalPath.START);
        }
        return page("identity/web/welcome", model);
    }

    @GetMapping("/sign-in")
    Object form(@RequestParam(defaultValue = LocalPath.START) String next, ModelMap model) {
        if (Entrance.current() != null) {
            return SeeOther.at(LocalPath.orStart(next));
        }
        model.addAttribute("form", new SignInForm("", "", LocalPath.orStart(next), ""));
        return page(PAGE, model);
    }

    @PostMapping("/sign-in")
    Object signIn(
            @ModelAttribute("form") SignInForm form,
            Submission sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var onward = new Onward(form.next(), form.zone());
            return SeeOther.at(entrance.signIn(form.email(), form.password(), onward, request, response));
        } catch (WorkspaceException refused) {
            sent.refuse(refused, "wrong", refused.kind() != WorkspaceException.Kind.TOO_MANY);
            return page(PAGE, sent.model());
        }
    }

    /// @param next for somebody who goes on as somebody else
    @PostMapping("/sign-out")
    Object signOut(
            @RequestParam(defaultValue = "/welcome") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.signOut(request, response);
        return SeeOther.at(LocalPath.orStart(next));
    }

    /// Where somebody ends up whose account was suspended while a page was open.
    @GetMapping("/suspended")
    String suspended() {
        return "identity/web/suspended";
    }

    /// Where a sign-in in a second tab ends; the first tab goes on by itself.
    @GetMapping("/signed-in")
    String signedIn() {
        return "identity/web/signed-in";
    }

    /// A page whose session had ended asks for the token of the new one.
    @GetMapping("/session")
    @ResponseBody
    SessionView session(CsrfToken token) {
        return new SessionView(token.getToken());
    }

    private String page(String view, ModelMap model) {
        model.addAllAttributes(Map.of(
                "registrationOpen", accounts.registrationIsOpen(),
                "verificationRequired", accounts.verificationIsRequired(),
                "nobodyYet", firstStart.isAhead(),
                "providers", providers.all()));
        return view;
    }

    /// What came in with the form; what is missing is empty. The password is never shown again nor printed.
    record SignInForm(String email, String password, String next, String zone) {

        SignInForm {
            email = Forms.text(email, LONGEST);
            password = Forms.secret(password, LONGEST);
            next = LocalPath.orStart(next);
            zone = Forms.text(zone, LONGEST);
        }

        @Override
        public String toString() {
            return "SignInForm[" + next + "]";
        }
    }

    record SessionView(String csrfToken) {}
}
