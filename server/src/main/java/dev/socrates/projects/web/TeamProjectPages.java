package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.Teams;
import dev.socrates.platform.Page;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.May;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.Share;
import dev.socrates.projects.Shares;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is shared with a team, as its members see it.
@Controller
@Hidden
@RequestMapping("/teams/{team_id}/projects")
class TeamProjectPages {

    private static final String PAGE = "projects/web/team-projects";

    private final Shares shares;
    private final AccessPolicy policy;
    private final Teams teams;
    private final ShareTexts texts;

    TeamProjectPages(Shares shares, AccessPolicy policy, Teams teams, ShareTexts texts) {
        this.shares = shares;
        this.policy = policy;
        this.teams = teams;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @MayInTeam(TeamPermission.SEE) TeamAccess team,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String cursor,
            Model model) {
        var page = shares.with(team, person, Page.decode(cursor), Page.MAX_LIMIT);
        var mine = shares.shareable(person);
        var taken = page.items().stream().map(one -> one.project().id()).toList();
        model.addAttribute("team", teams.get(team));
        model.addAttribute("items", page.items());
        model.addAttribute("next", page.nextCursor());
        model.addAttribute("mine", mine.stream().map(Project::id).toList());
        model.addAttribute(
                "choices",
                mine.stream().filter(project -> !taken.contains(project.id())).toList());
        model.addAttribute("levels", List.of(Share.values()));
        return PAGE;
    }

    @PostMapping
    String share(
            @MayInTeam(TeamPermission.SEE) TeamAccess team,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String level,
            Model model,
            HttpServletResponse response) {
        try {
            var access = policy.require(id(project), person, Permission.MEMBERS);
            shares.share(access, team, ShareController.level(level));
            return "redirect:/teams/" + team.team() + "/projects?done=shared";
        } catch (ProjectException.Unknown | ProjectException.Forbidden _) {
            return wrong(team, person, texts.problem("unknown_project"), model, response);
        } catch (WorkspaceException refused) {
            return wrong(team, person, texts.problem(refused), model, response);
        }
    }

    @PostMapping("/{project_id}/remove")
    String unshare(@MayInTeam(TeamPermission.SEE) TeamAccess team, @May(Permission.MEMBERS) ProjectAccess access) {
        shares.unshare(access, team.team());
        return "redirect:/teams/" + team.team() + "/projects?done=unshared";
    }

    private String wrong(TeamAccess team, SignedIn person, String problem, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("shareProblem", problem);
        return show(team, person, "", model);
    }

    private static ProjectId id(String text) {
        try {
            return new ProjectId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new ProjectException.Unknown();
        }
    }
}
