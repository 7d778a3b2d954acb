package dev.socrates.identity.web;

import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.SecondSteps;
import dev.socrates.identity.twofactor.Ticket.Audience;
import dev.socrates.identity.twofactor.TwoFactorException;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step of a sign-in. Whoever comes without the ticket of the first begins there.
@Controller
@Hidden
@RequestMapping("/sign-in/code")
class CodePages {

    private static final String PAGE = "identity/web/sign-in-code";

    private final Entrance entrance;
    private final SecondSteps steps;

    CodePages(Entrance entrance, SecondSteps steps) {
        this.entrance = entrance;
        this.steps = steps;
    }

    /// @param recovery whether the field is for a recovery code; either field takes both
    @GetMapping
    Object form(
            @RequestParam(defaultValue = LocalPath.START) String next,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "false") boolean recovery,
            Model model,
            HttpServletRequest request) {
        boolean open = PageCookies.read(request, PageCookies.TICKET)
                .filter(ticket -> steps.isOpen(ticket, Audience.BROWSER))
                .isPresent();
        if (!open) {
            return SeeOther.at("/sign-in" + new Onward(next, "").query());
        }
        model.addAttribute("form", new CodeForm("", next, zone, recovery));
        return PAGE;
    }

    @PostMapping
    Object finish(
            @ModelAttribute("form") CodeForm form,
            Submission sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var onward = new Onward(form.next(), form.zone());
        try {
            return SeeOther.at(entrance.finish(FactorAnswer.typed(form.code()), onward, request, response));
        } catch (TwoFactorException.TicketOver _) {
            PageCookies.drop(request, response, PageCookies.TICKET);
            return SeeOther.at("/sign-in" + onward.query() + "&over=1");
        } catch (WorkspaceException refused) {
            sent.refuse(refused, "wrong", refused.kind() != WorkspaceException.Kind.TOO_MANY);
            return PAGE;
        }
    }

    /// The code is never shown again nor printed.
    record CodeForm(
            String code, String next, String zone, @Nullable Boolean recovery) {

        CodeForm {
            code = Forms.text(code, TwoFactorController.LONGEST_CODE);
            next = LocalPath.orStart(next);
            zone = Forms.text(zone, TwoFactorController.LONGEST_CODE);
            recovery = Boolean.TRUE.equals(recovery);
        }

        /// The same page with the other field.
        public String other() {
            return "/sign-in/code" + new Onward(next, zone).query()
                    + (Boolean.TRUE.equals(recovery) ? "" : "&recovery=true");
        }

        @Override
        public String toString() {
            return "CodeForm[]";
        }
    }
}
