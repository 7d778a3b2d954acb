package dev.socrates.specifications.web;

import dev.socrates.platform.web.Toast;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.Specifications.Change;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What people do with one specification wherever it is shown. With htmx the reply is the specification
/// itself, as a card or, for `as=row`, as a line of the table; without, it leads back to the page.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/specifications/{specification_id}")
class SpecificationChangePages {

    private final Specifications specifications;
    private final SpecificationSheets sheets;
    private final SpecificationToasts toasts;

    SpecificationChangePages(Specifications specifications, SpecificationSheets sheets, SpecificationToasts toasts) {
        this.specifications = specifications;
        this.sheets = sheets;
        this.toasts = toasts;
    }

    @GetMapping("/card")
    String card(
            @May(Permission.READ) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam(defaultValue = "card") String as,
            ModelMap model) {
        sheets.card(access, specifications.get(access, new SpecificationId(id)), model);
        model.addAttribute("specFocus", true);
        return fragment(as);
    }

    @GetMapping("/edit")
    String editor(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam(defaultValue = "card") String as,
            @RequestParam(required = false) @Nullable String take,
            HtmxRequest htmx,
            ModelMap model) {
        if (!htmx.isHtmxRequest()) {
            return "redirect:" + SpecificationCards.path(access) + "/" + id + "?edit=1";
        }
        sheets.editor(access, specifications.get(access, new SpecificationId(id)), take, model);
        return fragment(as);
    }

    /// @param take the proposal that the text began with; what it left to the person has to be filled in
    @PostMapping("/edit")
    String edit(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam int revision,
            @RequestParam String statement,
            @RequestParam(required = false) @Nullable String take,
            Visit visit) {
        var specification = new SpecificationId(id);
        var text = StatementText.of(statement);
        var now = specifications.get(access, specification);
        boolean open = take != null && Proposals.leftOpen(text, now.content().statement());
        if (!StatementText.fits(text) || open) {
            visit.model().addAttribute("specTake", take);
            sheets.wrong(access, now, revision, text, open ? "placeholders" : "statement", visit.model());
            return refused(access, specification, visit);
        }
        if (now.revision() == revision && now.content().statement().equals(text)) {
            return unchanged(access, specification, visit);
        }
        try {
            var change = specifications.edit(access, specification, revision, text);
            return answer(access, change, "edited", visit);
        } catch (SpecificationException.Stale _) {
            sheets.clash(access, specifications.get(access, specification), text, visit.model());
            return refused(access, specification, visit);
        }
    }

    @PostMapping("/confirm")
    String confirm(
            @May(Permission.SPECIFY) ProjectAccess access, @PathVariable("specification_id") UUID id, Visit visit) {
        return answer(access, specifications.confirm(access, new SpecificationId(id)), "confirmed", visit);
    }

    @PostMapping("/delete")
    String delete(
            @May(Permission.SPECIFY) ProjectAccess access, @PathVariable("specification_id") UUID id, Visit visit) {
        visit.model().addAttribute("specState", "removed");
        return answer(access, specifications.delete(access, new SpecificationId(id)), "deleted", visit);
    }

    @PostMapping("/restore")
    String restore(
            @May(Permission.SPECIFY) ProjectAccess access, @PathVariable("specification_id") UUID id, Visit visit) {
        return answer(access, specifications.restore(access, new SpecificationId(id)), "restored", visit);
    }

    /// @param read the revision that the reader has seen last
    @PostMapping("/revert")
    String revert(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam int revision,
            @RequestParam(required = false) @Nullable Integer read,
            Visit visit) {
        var change = specifications.revert(access, new SpecificationId(id), revision, read);
        return answer(access, change, "reverted", visit);
    }

    private String answer(ProjectAccess access, Change change, String what, Visit visit) {
        var path =
                SpecificationCards.path(access) + "/" + change.specification().id();
        if (!visit.htmx()) {
            boolean waits = !change.conflicts().isEmpty();
            return visit.back(access, waits ? "specification-waits" : "specification-" + what, change.specification());
        }
        sheets.card(access, change.specification(), visit.model());
        visit.model().addAttribute("specFocus", true);
        visit.response()
                .setHeader(
                        Toast.HEADER,
                        toasts.of(change, what, undo(path, change, what)).header());
        visit.response().setHeader(SpecificationToasts.AFTER_SWAP, SpecificationToasts.CHANGED);
        return fragment(visit.as());
    }

    private static @Nullable String undo(String path, Change change, String what) {
        int now = change.specification().revision();
        return switch (what) {
            case "deleted" -> path + "/restore";
            case "edited", "confirmed" -> now < 2 ? null : path + "/revert?revision=" + (now - 1) + "&read=" + now;
            default -> null;
        };
    }

    private String unchanged(ProjectAccess access, SpecificationId id, Visit visit) {
        var now = specifications.get(access, id);
        if (!visit.htmx()) {
            return visit.back(access, null, now);
        }
        sheets.card(access, now, visit.model());
        visit.model().addAttribute("specFocus", true);
        visit.response().setHeader(Toast.HEADER, toasts.unchanged().header());
        return fragment(visit.as());
    }

    /// What was typed comes back with what is wrong with it.
    private String refused(ProjectAccess access, SpecificationId id, Visit visit) {
        visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (visit.htmx()) {
            return fragment(visit.as());
        }
        sheets.whole(access, id, visit.model());
        return SpecificationPages.ONE;
    }

    private static String fragment(String as) {
        return "specifications/web/parts :: " + (as.equals("row") ? "row" : "card");
    }
}
