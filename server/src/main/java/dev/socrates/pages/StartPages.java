package dev.socrates.pages;

import dev.socrates.identity.SignedIn;
import dev.socrates.projects.people.MyInvitations;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page that people come in by.
@Controller
@Hidden
class StartPages {

    private final StartBoards boards;
    private final MyInvitations invitations;

    StartPages(StartBoards boards, MyInvitations invitations) {
        this.boards = boards;
        this.invitations = invitations;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal @Nullable SignedIn person, Model model) {
        if (person == null) {
            return "redirect:/welcome";
        }
        model.addAttribute("board", boards.of(person));
        model.addAttribute("invited", invitations.of(person));
        return "pages/start";
    }
}
