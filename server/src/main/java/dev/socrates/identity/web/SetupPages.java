package dev.socrates.identity.web;

import dev.socrates.identity.FirstStart;
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

/// The one-time link of the first start: the account that is made here administers the installation.
@Controller
@Hidden
class SetupPages {

    private static final String PAGE = "identity/web/setup";

    private final FirstStart firstStart;
    private final Entrance entrance;
    private final Forms forms;

    SetupPages(FirstStart firstStart, Entrance entrance, Forms forms) {
        this.firstStart = firstStart;
        this.entrance = entrance;
        this.forms = forms;
    }

    @GetMapping("/setup")
    String form(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        if (!firstStart.isOffered(token)) {
            return over(response);
        }
        model.addAttribute("form", AccountForm.first(token));
        return PAGE;
    }

    @PostMapping("/setup")
    Object complete(
            @ModelAttribute("form") AccountForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        var problems = forms.judge("email", form.email());
        if (problems.isEmpty()) {
            try {
                entrance.open(firstStart.make(form.token(), form.account()), form.zone(), request, response);
                return SeeOther.at("/first-steps");
            } catch (WorkspaceException refused) {
                if (refused.kind() == WorkspaceException.Kind.NOT_FOUND) {
                    return over(response);
                }
                problems = forms.problems(refused, "email");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", problems);
        return PAGE;
    }

    private static String over(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "identity/web/setup-over";
    }
}
