package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.elsewhere.Providers;
import dev.socrates.platform.WorkspaceException;
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
    private final Accounts accounts;
    private final Forms forms;
    private final Providers providers;

    SignUpPages(Entrance entrance, Accounts accounts, Forms forms, Providers providers) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.forms = forms;
        this.providers = providers;
    }

    @GetMapping("/sign-up")
    Object form(@RequestParam(defaultValue = LocalPath.START) String next, Model model, HttpServletResponse response) {
        if (Entrance.current() != null) {
            return LocalPath.redirect(LocalPath.orStart(next));
        }
        if (!accounts.registrationIsOpen()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return CLOSED;
        }
        model.addAttribute("form", AccountForm.empty("", next));
        return page(model);
    }

    @PostMapping("/sign-up")
    Object signUp(
            @ModelAttribute("form") AccountForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!accounts.registrationIsOpen()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return CLOSED;
        }
        var problems = forms.judge("email", form.email());
        if (problems.isEmpty()) {
            try {
                entrance.open(accounts.register(form.account()).id(), form.zone(), request, response);
                return LocalPath.redirect(form.next().equals(LocalPath.START) ? "/first-steps" : form.next());
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

    /// What to do first with a fresh account.
    @GetMapping("/first-steps")
    String firstSteps() {
        return "identity/web/first-steps";
    }
}
