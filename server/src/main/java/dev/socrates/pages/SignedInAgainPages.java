package dev.socrates.pages;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The way back for a page whose session ended while somebody was typing: they sign in again in another tab,
/// and the first one takes over the new session without being loaded anew.
@Controller
@Hidden
class SignedInAgainPages {

    @GetMapping("/signed-in")
    String signedIn() {
        return "pages/signed-in";
    }

    /// What an open page needs of the session that its browser has now. Only somebody who is signed in gets
    /// here.
    @GetMapping("/session")
    @ResponseBody
    CurrentSession session(CsrfToken csrf) {
        return new CurrentSession(csrf.getToken());
    }

    record CurrentSession(String csrfToken) {}
}
