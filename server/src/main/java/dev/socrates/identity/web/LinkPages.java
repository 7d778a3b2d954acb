package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.PasswordProof;
import dev.socrates.identity.Proof;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.elsewhere.LinkedSignIns.Waiting;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody came from elsewhere for the first time, and there is an account: its password shows once that
/// it is theirs.
@Controller
@Hidden
@RequestMapping("/sign-in/link")
class LinkPages {

    private static final String PAGE = "identity/web/sign-in-link";
    private static final String SETTINGS = "/settings/security";
    private static final String FIELD = "password";

    private final LinkedSignIns linked;
    private final Accounts accounts;
    private final PasswordProof proof;
    private final Entrance entrance;
    private final Forms forms;

    LinkPages(LinkedSignIns linked, Accounts accounts, PasswordProof proof, Entrance entrance, Forms forms) {
        this.linked = linked;
        this.accounts = accounts;
        this.proof = proof;
        this.entrance = entrance;
        this.forms = forms;
    }

    @GetMapping
    Object form(@RequestParam(defaultValue = LocalPath.START) String next, ModelMap model, HttpServletRequest request) {
        var waiting = waiting(request);
        if (waiting.isEmpty()) {
            return nothing(new Onward(next, ""));
        }
        model.addAttribute("form", new LinkForm("", next, ""));
        return page(waiting.get(), model);
    }

    @PostMapping
    Object link(
            @ModelAttribute("form") LinkForm form,
            Submission sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var onward = new Onward(form.next(), form.zone());
        var waiting = waiting(request);
        if (waiting.isEmpty()) {
            return nothing(onward);
        }
        try {
            var person = Entrance.current();
            return SeeOther.at(
                    person == null
                            ? signIn(waiting.get(), form.password(), onward, request, response)
                            : link(person, form.password(), request, response));
        } catch (WorkspaceException refused) {
            sent.refuse(refused, "problems", forms.problems(refused, FIELD));
            return page(waiting.get(), sent.model());
        }
    }

    private String link(SignedIn person, String password, HttpServletRequest request, HttpServletResponse response) {
        proof.require(person, password, FIELD, Clients.of(request));
        prove(person.user(), request);
        return SETTINGS + (entrance.link(person.user(), request, response) ? "?done=linked" : "");
    }

    private String signIn(
            Waiting waiting, String password, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        var proven = accounts.prove(waiting.email(), password, Clients.of(request));
        prove(proven.user(), request);
        if (proven instanceof Proof.Proven) {
            entrance.link(proven.user(), request, response);
        }
        return entrance.enter(proven, "password", onward, request, response);
    }

    private void prove(UserId user, HttpServletRequest request) {
        PageCookies.read(request, PageCookies.LINK).ifPresent(token -> linked.prove(token, user));
    }

    /// For the account that is signed in, or for nobody yet.
    private Optional<Waiting> waiting(HttpServletRequest request) {
        var person = Entrance.current();
        return PageCookies.read(request, PageCookies.LINK)
                .flatMap(linked::waiting)
                .filter(one -> person == null || one.user().equals(person.user()));
    }

    private static Object nothing(Onward onward) {
        return SeeOther.at(Entrance.current() == null ? "/sign-in" + onward.query() : SETTINGS);
    }

    private static String page(Waiting waiting, ModelMap model) {
        model.addAttribute("waiting", waiting);
        return PAGE;
    }

    /// The password is never shown again nor printed.
    record LinkForm(String password, String next, String zone) {

        LinkForm {
            password = Forms.secret(password, AuthController.LONGEST_PASSWORD);
            next = LocalPath.orStart(next);
            zone = Forms.text(zone, AuthController.LONGEST_PASSWORD);
        }

        @Override
        public String toString() {
            return "LinkForm[]";
        }
    }
}
