package dev.socrates.identity.web;

import dev.socrates.identity.UserId;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamInvitations;
import dev.socrates.identity.teams.TeamMembers;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.WorkspaceException.Kind;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The people of a team: members, and those who have been asked.
@Controller
@Hidden
@RequestMapping("/teams/{team_id}")
class TeamPeoplePages {

    private final TeamMembers members;
    private final TeamInvitations invitations;
    private final TeamPage page;

    TeamPeoplePages(TeamMembers members, TeamInvitations invitations, TeamPage page) {
        this.members = members;
        this.invitations = invitations;
        this.page = page;
    }

    @GetMapping
    String show(@MayInTeam(TeamPermission.SEE) TeamAccess access, ModelMap model) {
        return page.show(access, model);
    }

    @PostMapping("/members/{user_id}/role")
    Object change(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @PathVariable("user_id") UUID user,
            @RequestParam(defaultValue = "") String role,
            Submission sent,
            HttpServletRequest request) {
        return act(
                access,
                sent,
                "team-role",
                () -> members.change(access, new UserId(user), TeamMemberController.role(role), Clients.of(request)));
    }

    @PostMapping("/members/{user_id}/remove")
    Object remove(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @PathVariable("user_id") UUID user,
            Submission sent,
            HttpServletRequest request) {
        return act(access, sent, "team-removed", () -> members.remove(access, new UserId(user), Clients.of(request)));
    }

    @PostMapping("/invite")
    Object invite(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @ModelAttribute("invite") InviteForm form,
            Submission sent) {
        try {
            invitations.invite(access, form.email(), TeamMemberController.role(form.role()));
        } catch (WorkspaceException refused) {
            if (refused.kind() != Kind.INVALID && refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
            return wrong(access, refused, sent);
        }
        sent.model().addAttribute("invite", new InviteForm("", form.role()));
        return done(access, sent, "team-invited");
    }

    @PostMapping("/invitations/{invitation_id}/resend")
    Object resend(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @PathVariable("invitation_id") UUID id,
            Submission sent) {
        return act(access, sent, "team-resent", () -> invitations.resend(access, id));
    }

    @PostMapping("/invitations/{invitation_id}/revoke")
    Object revoke(
            @MayInTeam(TeamPermission.MEMBERS) TeamAccess access,
            @PathVariable("invitation_id") UUID id,
            Submission sent) {
        return act(access, sent, "team-revoked", () -> invitations.revoke(access, id));
    }

    /// A script gets a refusal as a problem and shows it; without one it stands on the page.
    private Object act(TeamAccess access, Submission sent, String done, Runnable change) {
        try {
            change.run();
        } catch (WorkspaceException refused) {
            if (sent.scripted()) {
                throw refused;
            }
            return page.refused(access, refused, sent);
        }
        return done(access, sent, done);
    }

    private Object done(TeamAccess access, Submission sent, String done) {
        return sent.done("/teams/" + access.team(), done, () -> {
            page.fill(access, sent.model());
            return TeamPage.PEOPLE;
        });
    }

    private String wrong(TeamAccess access, WorkspaceException refused, Submission sent) {
        var error = refused.errors().stream().findFirst();
        var field = error.map(WorkspaceException.FieldError::field).orElse("email");
        var code = error.map(WorkspaceException.FieldError::code).orElse(refused.code());
        sent.refuse("problems", Map.of(field, page.problem(code, String.valueOf(refused.getMessage()))));
        page.fill(access, sent.model());
        return sent.scripted() ? TeamPage.PEOPLE : TeamPage.VIEW;
    }

    /// What came in with the form; what is missing is empty.
    record InviteForm(String email, String role) {

        private static final int LONGEST = 255;

        InviteForm {
            email = Forms.text(email, LONGEST);
            role = Forms.text(role, LONGEST);
        }

        @Override
        public String toString() {
            return "InviteForm[" + role + "]";
        }
    }
}
