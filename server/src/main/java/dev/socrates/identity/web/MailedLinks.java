package dev.socrates.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/// What pages that mailed links lead to have in common.
final class MailedLinks {

    static final int LONGEST = 200;

    private MailedLinks() {}

    /// @param again where to ask for another link
    static String over(String again, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("again", again);
        return "identity/web/link-over";
    }
}
