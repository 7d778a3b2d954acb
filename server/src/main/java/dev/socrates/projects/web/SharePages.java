package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.teams.TeamException;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.TeamPolicy;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.Submission;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.Shares;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
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
            ModelMap model) {
        part.fill(access, person, model);
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? PART : PAGE;
    }

    @PostMapping
    Object share(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String level,
            Submission sent) {
        Runnable sharing = () -> shares.share(
                access, teams.require(new TeamId(id(team)), person, TeamPermission.SEE), ShareController.level(level));
        return act(access, person, sent, "shared", sharing);
    }

    @PostMapping("/{team_id}/level")
    Object change(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("team_id") UUID team,
            @RequestParam(defaultValue = "") String level,
            Submission sent) {
        Runnable changing = () -> shares.change(access, new TeamId(team), ShareController.level(level));
        return act(access, person, sent, "share-changed", changing);
    }

    @PostMapping("/{team_id}/remove")
    Object unshare(
            @May(Permission.MEMBERS) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("team_id") UUID team,
            Submission sent) {
        shares.unshare(access, new TeamId(team));
        return done(access, person, sent, "unshared");
    }

    private Object act(ProjectAccess access, SignedIn person, Submission sent, String done, Runnable change) {
        try {
            change.run();
        } catch (TeamException.Unknown _) {
            return wrong(access, person, sent, texts.problem("unknown_team"));
        } catch (WorkspaceException refused) {
            if (refused instanceof ProjectException.Unknown) {
                throw refused;
            }
            return wrong(access, person, sent, texts.problem(refused));
        }
        return done(access, person, sent, done);
    }

    private Object done(ProjectAccess access, SignedIn person, Submission sent, String done) {
        return sent.done(PeoplePage.path(access) + "/teams", done, () -> {
            part.fill(access, person, sent.model());
            return PART;
        });
    }

    private String wrong(ProjectAccess access, SignedIn person, Submission sent, String problem) {
        sent.refuse("shareProblem", problem);
        part.fill(access, person, sent.model());
        return sent.scripted() ? PART : PAGE;
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
