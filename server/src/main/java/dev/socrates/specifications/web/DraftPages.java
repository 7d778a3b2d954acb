package dev.socrates.specifications.web;

import dev.socrates.platform.web.Toast;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.DraftDecisions;
import dev.socrates.specifications.DraftDecisions.Confirmed;
import dev.socrates.specifications.Drafts;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where people decide about what was read out of a document, beside the words that it came from.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/drafts")
class DraftPages {

    private static final String PAGE = "specifications/web/drafts";
    private static final int LONGEST = 2_000;

    private final Drafts drafts;
    private final DraftDecisions decisions;
    private final Specifications specifications;
    private final DraftReview review;
    private final SourceTexts sources;
    private final MessageSource messages;

    DraftPages(
            Drafts drafts,
            DraftDecisions decisions,
            Specifications specifications,
            DraftReview review,
            SourceTexts sources,
            MessageSource messages) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.specifications = specifications;
        this.review = review;
        this.sources = sources;
        this.messages = messages;
    }

    @GetMapping
    String show(@May(Permission.READ) ProjectAccess access, Model model) {
        return page(access, model, "", Map.of());
    }

    @PostMapping
    String add(
            @May(Permission.SPECIFY) ProjectAccess access,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var errors = new LinkedHashMap<String, String>();
        var texts = sources.read(text, file, errors);
        if (texts.isEmpty() && errors.isEmpty()) {
            errors.put("text", text("drafts.problem.nothing_given"));
        }
        if (errors.isEmpty()) {
            try {
                texts.forEach(one -> drafts.draft(access, one));
                return address(access, "");
            } catch (SpecificationException.NothingFound e) {
                errors.put("text", text("drafts.problem.nothing_found"));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(access, model, text, errors);
    }

    @PostMapping("/confirm")
    String confirm(
            @May(Permission.SPECIFY) ProjectAccess access,
            @RequestParam(required = false) @Nullable List<UUID> id,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var confirmed = decisions.confirm(access, ids(id));
        if (!htmx.isHtmxRequest()) {
            return address(access, confirmed.conflicts().isEmpty() ? "?done=drafts-confirmed" : "?done=drafts-clash");
        }
        response.setHeader(Toast.HEADER, Toast.success(told(confirmed)).header());
        return page(access, model, "", Map.of());
    }

    @PostMapping("/reject")
    String reject(
            @May(Permission.SPECIFY) ProjectAccess access,
            @RequestParam(required = false) @Nullable List<UUID> id,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var rejected = decisions.reject(access, ids(id));
        if (!htmx.isHtmxRequest()) {
            return address(access, "?done=drafts-rejected");
        }
        var undo = "/projects/" + access.project() + "/drafts/take-back?id="
                + rejected.stream().map(one -> one.value().toString()).collect(Collectors.joining(","));
        var toast = Toast.success(text("drafts.rejected", rejected.size()));
        response.setHeader(Toast.HEADER, (rejected.isEmpty() ? toast : toast.undoneBy(undo)).header());
        return page(access, model, "", Map.of());
    }

    @PostMapping("/take-back")
    String takeBack(@May(Permission.SPECIFY) ProjectAccess access, @RequestParam List<UUID> id) {
        decisions.takeBack(access, id.stream().map(SpecificationId::new).toList());
        return address(access, "");
    }

    /// Puts it in the person's words, behind which they stand then.
    @PostMapping("/{specification_id}/edit")
    String edit(
            @May(Permission.SPECIFY) ProjectAccess access,
            @PathVariable("specification_id") UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String statement,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var text = statement.replace("\0", "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("editing", new Editing(id, statement, text("drafts.statement.length", LONGEST)));
            return page(access, model, "", Map.of());
        }
        var one = new SpecificationId(id);
        specifications.edit(access, one, revision, text);
        return confirm(access, List.of(id), htmx, model, response);
    }

    /// An edit that was refused, with what was typed.
    record Editing(UUID id, String statement, String problem) {}

    private static @Nullable List<SpecificationId> ids(@Nullable List<UUID> chosen) {
        return chosen == null ? null : chosen.stream().map(SpecificationId::new).toList();
    }

    private String told(Confirmed confirmed) {
        int clashing = confirmed.conflicts().size();
        return clashing > 0
                ? text("drafts.confirmed.clash", confirmed.confirmed().size(), clashing)
                : text(
                        "drafts.confirmed",
                        confirmed.confirmed().size() + confirmed.repeated(),
                        confirmed.progress().score());
    }

    /// Scripts take from it what has changed: the list and the header of the project.
    private String page(ProjectAccess access, Model model, String text, Map<String, String> errors) {
        review.fill(access, model);
        model.addAttribute("text", text);
        model.addAttribute("errors", errors);
        return PAGE;
    }

    private static String address(ProjectAccess access, String behind) {
        return "redirect:/projects/" + access.project() + "/drafts" + behind;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
