package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.platform.web.SecretAddress;
import dev.socrates.projects.people.Invitation.Status;
import dev.socrates.projects.people.MyInvitations;
import dev.socrates.projects.people.MyInvitations.Joined;
import dev.socrates.projects.people.PeopleException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class InvitationPages {

    private static final String PAGE = "projects/web/invitation";

    private final MyInvitations invitations;

    InvitationPages(MyInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitations/{token}")
    String show(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @PathVariable String token,
            Model model,
            HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        var found = invitations.behind(token);
        if (found.isEmpty()) {
            return over(null, model, response);
        }
        var invitation = found.get().invitation();
        if (invitation.status() == Status.ACCEPTED
                && person != null
                && person.user().equals(invitation.acceptedBy())) {
            return "redirect:/projects/" + invitation.project();
        }
        if (invitation.status() != Status.PENDING) {
            return over(invitation.status(), model, response);
        }
        model.addAttribute("presented", found.get());
        model.addAttribute("token", token);
        model.addAttribute("reader", person);
        model.addAttribute("forReader", person != null && invitation.isFor(person.email()));
        return PAGE;
    }

    @PostMapping("/invitations/{token}/accept")
    String accept(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String token,
            Model model,
            HttpServletResponse response) {
        try {
            return joined(invitations.accept(person, token));
        } catch (PeopleException.OtherAddress _) {
            return otherAddress(person, token, model, response);
        } catch (PeopleException.InvalidInvitation invalid) {
            return over(invalid.status(), model, response);
        }
    }

    /// Also for somebody who has no account and wants none.
    @PostMapping("/invitations/{token}/decline")
    String decline(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @PathVariable String token,
            Model model,
            HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        try {
            invitations.decline(person, token);
            return said("people.declined", model);
        } catch (PeopleException.OtherAddress _) {
            return otherAddress(person, token, model, response);
        } catch (PeopleException.InvalidInvitation invalid) {
            return over(invalid.status(), model, response);
        }
    }

    /// From the start page, where the link of the mail is not at hand.
    @PostMapping("/my-invitations/{invitation_id}/accept")
    String acceptMine(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            Model model,
            HttpServletResponse response) {
        try {
            return joined(invitations.accept(person, id));
        } catch (PeopleException.InvalidInvitation invalid) {
            return over(invalid.status(), model, response);
        }
    }

    @PostMapping("/my-invitations/{invitation_id}/decline")
    String declineMine(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("invitation_id") UUID id,
            Model model,
            HttpServletResponse response) {
        try {
            invitations.decline(person, id);
            return "redirect:/?done=invitation-declined";
        } catch (PeopleException.InvalidInvitation invalid) {
            return over(invalid.status(), model, response);
        }
    }

    private String otherAddress(@Nullable SignedIn person, String token, Model model, HttpServletResponse response) {
        var view = show(person, token, model, response);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return view;
    }

    private static String joined(Joined joined) {
        return "redirect:/projects/" + joined.project() + "?done=project-joined";
    }

    private static String over(@Nullable Status status, Model model, HttpServletResponse response) {
        SecretAddress.keepToOurselves(response);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return said("people.invitation." + (status == null ? "unknown" : status.wire()), model);
    }

    private static String said(String what, Model model) {
        model.addAttribute("said", what);
        return "pages/said";
    }
}
