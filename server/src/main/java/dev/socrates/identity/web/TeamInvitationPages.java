package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.teams.MyTeamInvitations;
import dev.socrates.identity.teams.TeamException;
import dev.socrates.platform.web.SecretAddress;
import dev.socrates.platform.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a mailed invitation leads, and the answers to it. Looking does not use it up: mail programs look at links.
@Controller
@Hidden
class TeamInvitationPages {

    private static final String PAGE = "identity/web/team-invitation";

    private final MyTeamInvitations invitations;

    TeamInvitationPages(MyTeamInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/team-invitations/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        var found = invitations.behind(token);
        if (found.isEmpty()) {
            return over(model, response);
        }
        var reader = Entrance.current();
        model.addAttribute("invitation", found.get());
        model.addAttribute("token", token);
        model.addAttribute("reader", reader);
        model.addAttribute(
                "forReader",
                reader != null && reader.email().equalsIgnoreCase(found.get().email()));
        return PAGE;
    }

    @PostMapping("/team-invitations/{token}/accept")
    Object accept(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var team = invitations.accept(person, token, Clients.of(request));
            return SeeOther.at("/teams/" + team + "?done=team-joined");
        } catch (TeamException.OtherAddress _) {
            var view = show(token, model, response);
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return view;
        } catch (TeamException.InvalidInvitation _) {
            return over(model, response);
        }
    }

    /// Also for somebody who has no account and wants none.
    @PostMapping("/team-invitations/{token}/decline")
    String decline(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            invitations.decline(token);
            return said("declined", model);
        } catch (TeamException.InvalidInvitation _) {
            return over(model, response);
        }
    }

    @PostMapping("/teams/invitations/{invitation_id}/accept")
    Object accept(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            HttpServletRequest request) {
        return SeeOther.at("/teams/" + invitations.accept(person, id, Clients.of(request)) + "?done=team-joined");
    }

    @PostMapping("/teams/invitations/{invitation_id}/decline")
    Object decline(@AuthenticationPrincipal SignedIn person, @PathVariable("invitation_id") UUID id) {
        invitations.decline(person, id);
        return SeeOther.at("/teams?done=team-declined");
    }

    private static String over(Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return said("over", model);
    }

    private static String said(String what, Model model) {
        model.addAttribute("said", "teams.invitation." + what);
        return "pages/said";
    }
}
