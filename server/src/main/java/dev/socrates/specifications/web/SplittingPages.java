package dev.socrates.specifications.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Splitting;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Splits a statement that says several things, and goes on to the first part.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/specifications/{specification_id}/split")
class SplittingPages {

    private final Splitting splitting;

    SplittingPages(Splitting splitting) {
        this.splitting = splitting;
    }

    /// @param read the revision that the reader has seen
    @PostMapping
    String split(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam int read) {
        var split = splitting.split(access, new SpecificationId(id), read);
        var first = split.parts().stream().findFirst().orElse(split.whole());
        var done = split.conflicts().isEmpty() ? "specification-split" : "specification-waits";
        return "redirect:" + SpecificationCards.path(access) + "/" + first.id() + "?done=" + done;
    }
}
