package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.people.Invitations;
import dev.socrates.projects.people.Members;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The people of a project: members, and those who have been asked.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/people")
class PeoplePages {

    private static final String PEOPLE = "people";

    private final Members members;
    private final Invitations invitations;
    private final PeoplePage page;
    private final PeopleTexts texts;

    PeoplePages(Members members, Invitations invitations, PeoplePage page, PeopleTexts texts) {
        this.members = members;
        this.invitations = invitations;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping
    String show(@May(Permission.READ) ProjectAccess access, @AuthenticationPrincipal SignedIn person, Model model) {
        return page.show(access, person, model);
    }

    @PostMapping("/invite")
    String invite(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("invite") InviteForm form,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        try {
            invitations.invite(access, form.email(), RoleController.assignment(form.role()), form.message());
        } catch (WorkspaceException refused) {
            return page.refused(access, person, texts.problems(refused, "email"), htmx, model, response);
        }
        model.addAttribute("invite", new InviteForm("", form.role(), ""));
        return page.done(access, htmx, model, response, "people-invited");
    }

    @PostMapping("/members/{user_id}/role")
    String change(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_id") UUID user,
            @RequestParam(defaultValue = "") String role,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        if (access.user().value().equals(user)) {
            // Whoever makes something else of themselves sees another page afterwards.
            response.setHeader("HX-Refresh", "true");
        }
        Runnable change = () -> members.change(access, new UserId(user), RoleController.assignment(role));
        return act(access, person, htmx, model, response, "people-role", change);
    }

    @PostMapping("/members/{user_id}/remove")
    String remove(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_id") UUID user,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        Runnable change = () -> members.remove(access, new UserId(user));
        if (access.user().value().equals(user)) {
            return leave(access, person, htmx, model, response);
        }
        return act(access, person, htmx, model, response, "people-removed", change);
    }

    @PostMapping("/leave")
    String leave(
            @May(Permission.READ) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        try {
            members.remove(access, access.user());
        } catch (WorkspaceException refused) {
            return page.refused(access, person, texts.alert(refused, PEOPLE), htmx, model, response);
        }
        return "redirect:/projects?done=people-left";
    }

    @PostMapping("/invitations/{invitation_id}/resend")
    String resend(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        return act(access, person, htmx, model, response, "people-resent", () -> invitations.resend(access, id));
    }

    @PostMapping("/invitations/{invitation_id}/revoke")
    String revoke(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        return act(access, person, htmx, model, response, "people-revoked", () -> invitations.revoke(access, id));
    }

    private String act(
            ProjectAccess access,
            SignedIn person,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response,
            String done,
            Runnable change) {
        try {
            change.run();
        } catch (WorkspaceException refused) {
            return page.refused(access, person, texts.alert(refused, PEOPLE), htmx, model, response);
        }
        return page.done(access, htmx, model, response, done);
    }

    /// What came in with the form; what is missing is empty.
    record InviteForm(String email, String role, String message) {

        static final InviteForm EMPTY = new InviteForm("", "viewer", "");

        private static final int LONGEST = 300;

        InviteForm {
            email = clean(email, LONGEST).strip();
            role = clean(role, LONGEST).strip();
            message = clean(message, 2 * Invitations.LONGEST_MESSAGE);
        }

        @Override
        public String toString() {
            return "InviteForm[" + role + "]";
        }
    }

    /// The database stores no such character, and nobody types it; what is too long is cut.
    static String clean(@Nullable String typed, int longest) {
        var text = Optional.ofNullable(typed).orElse("").replace("\0", "");
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
