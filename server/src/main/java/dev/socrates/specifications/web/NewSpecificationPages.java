package dev.socrates.specifications.web;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Catalogue;
import dev.socrates.specifications.Specification.Status;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.Specifications.Statement;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding a statement by hand. The topic comes first, because its meaning says what belongs into the text.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/specifications")
class NewSpecificationPages {

    private static final String NEW = "specifications/web/new";
    private static final int LONGEST_SUBJECT = 100;

    private final Specifications specifications;
    private final Catalogue catalogue;

    NewSpecificationPages(Specifications specifications, Catalogue catalogue) {
        this.specifications = specifications;
        this.catalogue = catalogue;
    }

    /// @param facet written `category.facet`
    record Form(
            @Nullable String facet,
            @Nullable String subject,
            @Nullable String statement) {

        Form {
            subject = subject == null ? null : StatementText.of(subject);
            statement = statement == null ? null : StatementText.of(statement);
        }
    }

    @GetMapping("/new")
    String form(@May(Permission.SPECIFY) ProjectAccess access, @ModelAttribute("form") Form form, ModelMap model) {
        return show(access, form, Map.of(), model);
    }

    /// What belongs to a topic, beside the field that chooses it.
    @GetMapping("/meaning")
    String meaning(
            @May(Permission.READ) ProjectAccess access, @RequestParam(defaultValue = "") String facet, ModelMap model) {
        facet(catalogue.pack(access), facet).ifPresent(found -> model.addAttribute("facet", found));
        return NEW + " :: meaning";
    }

    @PostMapping
    String add(
            @May(Permission.SPECIFY) ProjectAccess access,
            @ModelAttribute("form") Form form,
            ModelMap model,
            HttpServletResponse response) {
        var problems = problems(catalogue.pack(access), form);
        if (problems.isEmpty()) {
            try {
                var change = specifications.add(access, statement(form));
                var waits = change.specification().status() == Status.PENDING;
                return "redirect:" + SpecificationCards.path(access) + "/"
                        + change.specification().id() + "?done=specification-" + (waits ? "waits" : "added");
            } catch (SpecificationException.AlreadyThere there) {
                model.addAttribute("existing", there.details().get("specification_id"));
                problems.put("statement", there.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(access, form, problems, model);
    }

    private static Map<String, String> problems(Pack pack, Form form) {
        var problems = new LinkedHashMap<String, String>();
        if (facet(pack, form.facet()).isEmpty()) {
            problems.put("facet", "specification.problem.facet");
        }
        if (form.statement() == null || !StatementText.fits(form.statement())) {
            problems.put("statement", "specification.problem.statement");
        }
        if (form.subject() != null && form.subject().length() > LONGEST_SUBJECT) {
            problems.put("subject", "specification.problem.subject");
        }
        return problems;
    }

    private static Statement statement(Form form) {
        var subject = Optional.ofNullable(form.subject())
                .filter(text -> !text.isEmpty())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse(null);
        return new Statement(
                FacetId.parse(String.valueOf(form.facet())), subject, null, String.valueOf(form.statement()));
    }

    private String show(ProjectAccess access, Form form, Map<String, String> problems, ModelMap model) {
        var pack = catalogue.pack(access);
        model.addAttribute("form", form);
        model.addAttribute("path", SpecificationCards.path(access));
        model.addAttribute("categories", pack.categories());
        model.addAttribute("problems", problems);
        facet(pack, form.facet()).ifPresent(found -> model.addAttribute("facet", found));
        return NEW;
    }

    private static Optional<Facet> facet(Pack pack, @Nullable String written) {
        try {
            return written == null || written.isBlank() ? Optional.empty() : pack.find(FacetId.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
