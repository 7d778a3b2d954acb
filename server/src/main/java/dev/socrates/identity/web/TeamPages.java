package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.MyTeamInvitations;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamMembers;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.Teams;
import dev.socrates.platform.Page;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's teams, and what can be done with one as a whole.
@Controller
@Hidden
class TeamPages {

    private static final String LIST = "identity/web/teams";

    private final Teams teams;
    private final TeamMembers members;
    private final MyTeamInvitations invitations;
    private final TeamPage page;

    TeamPages(Teams teams, TeamMembers members, MyTeamInvitations invitations, TeamPage page) {
        this.teams = teams;
        this.members = members;
        this.invitations = invitations;
        this.page = page;
    }

    @GetMapping("/teams")
    String list(
            @AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String cursor, ModelMap model) {
        model.addAttribute("form", TeamForm.EMPTY);
        return fill(person, cursor, model);
    }

    @PostMapping("/teams")
    Object create(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") TeamForm form,
            Submission sent,
            HttpServletRequest request) {
        var problems = form.problems(page::text);
        if (!problems.isEmpty()) {
            sent.refuse("problems", problems);
            return fill(person, "", sent.model());
        }
        var made = teams.create(person.user(), form.cleanName(), form.cleanDescription(), Clients.of(request));
        return SeeOther.at("/teams/" + made.id() + "?done=team-created");
    }

    @PostMapping("/teams/{team_id}/edit")
    Object edit(
            @MayInTeam(TeamPermission.MANAGE) TeamAccess access,
            @ModelAttribute("form") TeamForm form,
            Submission sent) {
        var problems = form.problems(page::text);
        if (!problems.isEmpty()) {
            return wrong(access, problems, sent);
        }
        teams.edit(access, form.cleanName(), form.cleanDescription());
        return SeeOther.at("/teams/" + access.team() + "?done=saved");
    }

    /// Its name has to be typed: nothing brings a team back.
    @PostMapping("/teams/{team_id}/delete")
    Object delete(
            @MayInTeam(TeamPermission.MANAGE) TeamAccess access,
            @RequestParam(defaultValue = "") String typed,
            Submission sent,
            HttpServletRequest request) {
        var name = teams.get(access).name();
        if (!typed.strip().equals(name)) {
            sent.model().addAttribute("typed", Forms.text(typed, TeamForm.LONGEST_NAME));
            return wrong(access, Map.of("typed", page.text("teams.delete.wrong", name)), sent);
        }
        teams.delete(access, Clients.of(request));
        return SeeOther.at("/teams?done=team-deleted");
    }

    @PostMapping("/teams/{team_id}/leave")
    Object leave(@MayInTeam(TeamPermission.LEAVE) TeamAccess access, Submission sent, HttpServletRequest request) {
        try {
            members.remove(access, access.user(), Clients.of(request));
            return SeeOther.at("/teams?done=team-left");
        } catch (WorkspaceException refused) {
            return page.refused(access, refused, sent);
        }
    }

    private String fill(SignedIn person, String cursor, ModelMap model) {
        var mine = teams.of(person.user(), Page.decode(cursor), Page.MAX_LIMIT);
        model.addAttribute("teams", mine.items());
        model.addAttribute("next", mine.nextCursor());
        model.addAttribute("invitations", invitations.of(person));
        return LIST;
    }

    private String wrong(TeamAccess access, Map<String, String> problems, Submission sent) {
        sent.refuse("problems", problems);
        return page.show(access, sent.model());
    }
}
