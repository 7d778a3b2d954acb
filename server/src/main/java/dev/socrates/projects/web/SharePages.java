package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.teams.TeamException;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.TeamPolicy;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.Toast;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.Shares;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The teams that a project is shared with: a part of the page of its people, and a page of its own without scripts.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/people/teams")
class SharePages {

    private static final String PAGE = "projects/web/project-shares";
    private static final String PART = "projects/web/shares :: shares";

    private final Shares shares;
    private final TeamPolicy teams;
    private final SharesPart part;
    private final ShareTexts texts;

    SharePages(Shares shares, TeamPolicy teams, SharesPart part, ShareTexts texts) {
        this.shares = shares;
        this.teams = teams;
        this.part = part;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @May(Permission.READ) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            HtmxRequest htmx,
            Model model) {
        part.fill(access, person, model);
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? PART : PAGE;
    }

    @PostMapping
    String share(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String level,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        Runnable sharing = () -> shares.share(
                access, teams.require(new TeamId(id(team)), person, TeamPermission.SEE), ShareController.level(level));
        return act(access, person, htmx, model, response, "shared", sharing);
    }

    @PostMapping("/{team_id}/level")
    String change(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("team_id") UUID team,
            @RequestParam(defaultValue = "") String level,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        Runnable changing = () -> shares.change(access, new TeamId(team), ShareController.level(level));
        return act(access, person, htmx, model, response, "share-changed", changing);
    }

    @PostMapping("/{team_id}/remove")
    String unshare(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("team_id") UUID team,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        shares.unshare(access, new TeamId(team));
        return done(access, person, htmx, model, response, "unshared");
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
        } catch (TeamException.Unknown _) {
            return wrong(access, person, htmx, model, response, texts.problem("unknown_team"));
        } catch (WorkspaceException refused) {
            if (refused instanceof ProjectException.Unknown) {
                throw refused;
            }
            return wrong(access, person, htmx, model, response, texts.problem(refused));
        }
        return done(access, person, htmx, model, response, done);
    }

    private String done(
            ProjectAccess access,
            SignedIn person,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response,
            String done) {
        if (!htmx.isHtmxRequest()) {
            return "redirect:/projects/" + access.project() + "/people/teams?done=" + done;
        }
        response.setHeader(Toast.HEADER, Toast.success(texts.of("done." + done)).header());
        part.fill(access, person, model);
        return PART;
    }

    private String wrong(
            ProjectAccess access,
            SignedIn person,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response,
            String problem) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("shareProblem", problem);
        part.fill(access, person, model);
        return htmx.isHtmxRequest() ? PART : PAGE;
    }

    /// What is no id is nobody's team either.
    private static UUID id(String team) {
        try {
            return UUID.fromString(team);
        } catch (IllegalArgumentException e) {
            throw new TeamException.Unknown();
        }
    }
}
