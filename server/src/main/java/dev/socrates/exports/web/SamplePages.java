package dev.socrates.exports.web;

import dev.socrates.exports.Imports;
import dev.socrates.identity.SignedIn;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@Hidden
class SamplePages {

    private final Imports imports;

    SamplePages(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/projects/sample")
    String sample(@AuthenticationPrincipal SignedIn person) {
        return "redirect:/projects/" + imports.sample(person.user()).id();
    }
}
