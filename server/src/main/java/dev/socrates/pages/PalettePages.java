package dev.socrates.pages;

import dev.socrates.identity.SignedIn;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way to anything by typing: a sheet above the page, or a page of its own without scripts.
@Controller
@Hidden
class PalettePages {

    private static final int LONGEST = 200;

    private final Palettes palettes;

    PalettePages(Palettes palettes) {
        this.palettes = palettes;
    }

    /// @param here id of the project that the reader is in
    /// @param sheet whether the sheet itself is wanted and not only what was found
    @GetMapping("/palette")
    String find(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String here,
            @RequestParam(defaultValue = "false") boolean sheet,
            HtmxRequest htmx,
            Model model) {
        var words = q.replace("\0", "").strip();
        var asked = words.substring(0, Math.min(words.length(), LONGEST));
        model.addAttribute("palette", palettes.of(person, asked, here));
        if (!htmx.isHtmxRequest()) {
            return "pages/palette";
        }
        return sheet ? "pages/palette :: sheet" : "pages/palette :: options";
    }

    @GetMapping("/shortcuts")
    String shortcuts(HtmxRequest htmx) {
        return htmx.isHtmxRequest() ? "pages/shortcuts :: sheet" : "pages/shortcuts";
    }
}
