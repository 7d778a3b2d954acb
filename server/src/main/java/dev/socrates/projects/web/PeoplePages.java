package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.people.Invitations;
import dev.socrates.projects.people.Members;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
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
    String show(@May(Permission.READ) ProjectAccess access, @AuthenticationPrincipal SignedIn person, ModelMap model) {
        return page.show(access, person, model);
    }

    @PostMapping("/invite")
    Object invite(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("invite") InviteForm form,
            Submission sent) {
        Runnable inviting = () -> {
            invitations.invite(access, form.email(), RoleController.assignment(form.role()), form.message());
            sent.model().addAttribute("invite", new InviteForm("", form.role(), ""));
        };
        return page.act(access, person, sent, "people-invited", inviting, refused -> texts.problems(refused, "email"));
    }

    @PostMapping("/members/{user_id}/role")
    Object change(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_id") UUID user,
            @RequestParam(defaultValue = "") String role,
            Submission sent) {
        if (access.user().value().equals(user)) {
            sent.changesWholePage();
        }
        return act(
                access,
                person,
                sent,
                "people-role",
                () -> members.change(access, new UserId(user), RoleController.assignment(role)));
    }

    @PostMapping("/members/{user_id}/remove")
    Object remove(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_id") UUID user,
            Submission sent) {
        return access.user().value().equals(user)
                ? leave(access, person, sent)
                : act(access, person, sent, "people-removed", () -> members.remove(access, new UserId(user)));
    }

    @PostMapping("/leave")
    Object leave(
            @May(Permission.READ) ProjectAccess access, @AuthenticationPrincipal SignedIn person, Submission sent) {
        try {
            members.remove(access, access.user());
        } catch (WorkspaceException refused) {
            return page.refused(access, person, texts.alert(refused, PEOPLE), sent);
        }
        return SeeOther.at("/projects?done=people-left");
    }

    @PostMapping("/invitations/{invitation_id}/resend")
    Object resend(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            Submission sent) {
        return act(access, person, sent, "people-resent", () -> invitations.resend(access, id));
    }

    @PostMapping("/invitations/{invitation_id}/revoke")
    Object revoke(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            Submission sent) {
        return act(access, person, sent, "people-revoked", () -> invitations.revoke(access, id));
    }

    /// What goes wrong with somebody who is listed is told above the list.
    private Object act(ProjectAccess access, SignedIn person, Submission sent, String done, Runnable change) {
        return page.act(access, person, sent, done, change, refused -> texts.alert(refused, PEOPLE));
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
