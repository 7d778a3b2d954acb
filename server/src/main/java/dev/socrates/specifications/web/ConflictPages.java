package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.platform.web.Toast;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Conflicts.Wanted;
import dev.socrates.specifications.Detection;
import dev.socrates.specifications.SpecificationException.AlreadyResolved;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a project contradicts itself about, and the place to decide it.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/conflicts")
class ConflictPages {

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}(\\.\\d)?");
    private static final String LIST = "specifications/web/conflicts";
    private static final String ONE = "specifications/web/conflict";
    private static final String SHEET = "sheet";

    private final Conflicts conflicts;
    private final Detection detection;
    private final ConflictLists lists;
    private final ConflictSheets sheets;
    private final MessageSource messages;

    ConflictPages(
            Conflicts conflicts,
            Detection detection,
            ConflictLists lists,
            ConflictSheets sheets,
            MessageSource messages) {
        this.conflicts = conflicts;
        this.detection = detection;
        this.lists = lists;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(required = false) @Nullable String cursor,
            HtmxRequest htmx,
            Model model) {
        var wanted = ConflictFilter.of(chosen(status), chosen(kind), chosen(severity));
        model.addAttribute("list", lists.of(access, wanted, Page.decode(cursor)));
        return htmx.isHtmxRequest() ? LIST + " :: list" : LIST;
    }

    @PostMapping("/detect")
    String detect(
            @May(Permission.RESOLVE) ProjectAccess access,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var detected = detection.detect(access);
        int found = detected.opened().size();
        if (!htmx.isHtmxRequest()) {
            var done = found == 0 ? "conflicts_not_detected" : "conflicts_detected";
            return "redirect:/projects/" + access.project() + "/conflicts?done=" + done;
        }
        var told = messages.getMessage(
                "conflicts.detected", new Object[] {detected.compared(), found}, LocaleContextHolder.getLocale());
        response.setHeader(Toast.HEADER, Toast.success(told).header());
        model.addAttribute("list", lists.of(access, Wanted.ALL, null));
        return LIST + " :: list";
    }

    /// @param was the score before a decision that has just been taken
    @GetMapping("/{conflict_id}")
    String one(
            @May(Permission.READ) ProjectAccess access,
            @PathVariable("conflict_id") UUID id,
            @RequestParam(defaultValue = "") String was,
            Model model) {
        var sheet = sheets.of(access, id);
        model.addAttribute(
                SHEET,
                sheet.isOpen() || !SCORE.matcher(was).matches()
                        ? sheet
                        : sheets.since(access, sheet, new BigDecimal(was)));
        return ONE;
    }

    @PostMapping("/{conflict_id}/resolve")
    String resolve(
            @May(Permission.RESOLVE) ProjectAccess access,
            @PathVariable("conflict_id") UUID id,
            @Valid @ModelAttribute("form") ConflictForm form,
            BindingResult wrong,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        try {
            refuse(wrong);
            var resolved = conflicts.resolve(access, id, form.verdict());
            if (!htmx.isHtmxRequest()) {
                return "redirect:"
                        + form.after(access, id, resolved.progress().before().score());
            }
            announce(response, form);
            model.addAttribute(SHEET, sheets.of(access, resolved).returningTo(form.backWithin(access)));
        } catch (InvalidException invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    SHEET, again(access, id, form, invalid.errors().getFirst().field()));
        } catch (AlreadyResolved _) {
            model.addAttribute(SHEET, again(access, id, form, null));
        }
        return htmx.isHtmxRequest() ? ONE + " :: swapped" : ONE;
    }

    private static void refuse(BindingResult wrong) {
        if (wrong.hasFieldErrors()) {
            throw new InvalidException(wrong.getFieldErrors().getFirst().getField(), "is too long", "size");
        }
    }

    private ConflictSheet again(ProjectAccess access, UUID id, ConflictForm form, @Nullable String wrong) {
        return sheets.of(access, id).with(form.draft(wrong)).returningTo(form.backWithin(access));
    }

    private void announce(HttpServletResponse response, ConflictForm form) {
        var key = form.asks() ? "conflicts.toast.asked" : "conflicts.toast.decided";
        response.setHeader(
                Toast.HEADER,
                Toast.success(messages.getMessage(key, null, Locale.ENGLISH)).header());
        // For a page that shows the conflict among other things: its figures may have moved.
        response.setHeader("HX-Trigger-After-Swap", "conflict-decided");
    }

    private static @Nullable String chosen(String value) {
        return value.isBlank() ? null : value;
    }
}
