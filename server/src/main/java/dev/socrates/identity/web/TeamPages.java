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
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String list(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String cursor, Model model) {
        model.addAttribute("form", TeamForm.EMPTY);
        return fill(person, cursor, model);
    }

    @PostMapping("/teams")
    Object create(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") TeamForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = form.problems(page::text);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", problems);
            return fill(person, "", model);
        }
        var made = teams.create(person.user(), form.cleanName(), form.cleanDescription(), Clients.of(request));
        return LocalPath.redirect("/teams/" + made.id() + "?done=team-created");
    }

    @PostMapping("/teams/{team_id}/edit")
    Object edit(
            @MayInTeam(TeamPermission.MANAGE) TeamAccess access,
            @ModelAttribute("form") TeamForm form,
            Model model,
            HttpServletResponse response) {
        var problems = form.problems(page::text);
        if (!problems.isEmpty()) {
            return wrong(access, problems, form, model, response);
        }
        teams.edit(access, form.cleanName(), form.cleanDescription());
        return LocalPath.redirect("/teams/" + access.team() + "?done=saved");
    }

    /// Its name has to be typed: nothing brings a team back.
    @PostMapping("/teams/{team_id}/delete")
    Object delete(
            @MayInTeam(TeamPermission.MANAGE) TeamAccess access,
            @RequestParam(defaultValue = "") String typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = teams.get(access).name();
        if (!typed.strip().equals(name)) {
            model.addAttribute("typed", Forms.text(typed, TeamForm.LONGEST_NAME));
            return wrong(access, Map.of("typed", page.text("teams.delete.wrong", name)), null, model, response);
        }
        teams.delete(access, Clients.of(request));
        return LocalPath.redirect("/teams?done=team-deleted");
    }

    @PostMapping("/teams/{team_id}/leave")
    Object leave(
            @MayInTeam(TeamPermission.LEAVE) TeamAccess access,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            members.remove(access, access.user(), Clients.of(request));
            return LocalPath.redirect("/teams?done=team-left");
        } catch (WorkspaceException refused) {
            return page.refused(access, refused, model, response);
        }
    }

    private String fill(SignedIn person, String cursor, Model model) {
        var mine = teams.of(person.user(), Page.decode(cursor), Page.MAX_LIMIT);
        model.addAttribute("teams", mine.items());
        model.addAttribute("next", mine.nextCursor());
        model.addAttribute("invitations", invitations.of(person));
        return LIST;
    }

    private String wrong(
            TeamAccess access,
            Map<String, String> problems,
            @Nullable TeamForm form,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", problems);
        if (form != null) {
            model.addAttribute("form", form);
        }
        return page.show(access, model);
    }
}
