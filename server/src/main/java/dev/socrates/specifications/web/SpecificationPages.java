package dev.socrates.specifications.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one specification: what it says, where that comes from, and what it said before.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/specifications/{specification_id}")
class SpecificationPages {

    static final String ONE = "specifications/web/one";

    private final Specifications specifications;
    private final SpecificationSheets sheets;

    SpecificationPages(Specifications specifications, SpecificationSheets sheets) {
        this.specifications = specifications;
        this.sheets = sheets;
    }

    /// @param edit whether the page opens with the text to be put differently
    /// @param take the proposed wording that the text begins with
    @GetMapping
    String one(
            @May(Permission.READ) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam(defaultValue = "false") boolean edit,
            @RequestParam(required = false) @Nullable String take,
            ModelMap model) {
        sheets.whole(access, new SpecificationId(id), model);
        if (edit) {
            sheets.editor(access, specifications.get(access, new SpecificationId(id)), take, model);
        }
        return ONE;
    }

    @GetMapping("/history")
    String history(
            @May(Permission.READ) ProjectAccess access, @PathVariable("specification_id") UUID id, ModelMap model) {
        sheets.whole(access, new SpecificationId(id), model);
        return ONE + " :: rest";
    }
}
