package dev.socrates.specifications.glossary.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationException.TermChanged;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.glossary.Terms;
import dev.socrates.specifications.glossary.Word;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The words of a project, and the place to decide about them.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/terms")
class TermPages {

    private static final String PAGE = "specifications/glossary/web/terms";
    private static final int PROPOSED = 20;

    private final Terms terms;
    private final Specifications specifications;

    TermPages(Terms terms, Specifications specifications) {
        this.terms = terms;
        this.specifications = specifications;
    }

    /// @param all whether to show every proposed term, not only those used most
    @GetMapping
    String terms(@May(Permission.READ) ProjectAccess access, @RequestParam(defaultValue = "") String all, Model model) {
        return show(access, all, model);
    }

    @PostMapping
    String judge(
            @May(Permission.SPECIFY) ProjectAccess access,
            @ModelAttribute("term") TermForm form,
            @RequestParam(defaultValue = "") String all,
            Model model,
            HttpServletResponse response) {
        try {
            form.check();
            terms.judge(access, form.judgement());
            return "redirect:" + path(access) + "?done=term_" + form.status();
        } catch (InvalidException wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", wrong.errors().getFirst().field());
        } catch (TermChanged changed) {
            response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
            model.addAttribute("changed", changed.details());
        }
        return show(access, all, model);
    }

    /// @param verdict `same` keeps the name, `same_other` the other one; `different` and `open` keep both
    @PostMapping("/pairs")
    String compare(
            @May(Permission.SPECIFY) ProjectAccess access,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String verdict,
            Model model,
            HttpServletResponse response) {
        try {
            TermForm.fits(name, "name");
            TermForm.fits(other, "other");
            switch (verdict) {
                case "same" -> terms.merge(access, name, other);
                case "same_other" -> terms.merge(access, other, name);
                case "different" -> terms.part(access, name, other);
                case "open" -> terms.reopen(access, name, other);
                default -> throw new InvalidException("verdict", "is unknown", "unknown");
            }
            return "redirect:" + path(access) + "?done=terms_" + verdict;
        } catch (InvalidException wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "pair");
            return show(access, "", model);
        }
    }

    private String show(ProjectAccess access, String all, Model model) {
        var book = terms.of(access);
        var statements = specifications.current(access).stream()
                .collect(Collectors.toMap(Specification::id, Function.identity()));
        var confirmed = book.confirmed();
        var proposed = book.proposed();
        var shown = all.isEmpty() && proposed.size() > PROPOSED ? proposed.subList(0, PROPOSED) : proposed;
        model.addAttribute("base", "/projects/" + access.project());
        model.addAttribute("path", path(access));
        model.addAttribute("deciding", access.may(Permission.SPECIFY) && !access.archived());
        model.addAttribute("begun", !statements.isEmpty());
        model.addAttribute("confirmed", cards(0, confirmed, statements));
        model.addAttribute("proposed", cards(confirmed.size(), shown, statements));
        model.addAttribute("hidden", proposed.size() - shown.size());
        model.addAttribute("rejected", book.rejected());
        model.addAttribute("doubts", book.doubts());
        model.addAttribute("names", book.words().stream().map(Word::name).toList());
        return PAGE;
    }

    private static List<TermCard> cards(int from, List<Word> words, Map<SpecificationId, Specification> statements) {
        var cards = new ArrayList<TermCard>();
        words.forEach(word -> cards.add(TermCard.of(from + cards.size(), word, statements)));
        return cards;
    }

    private static String path(ProjectAccess access) {
        return "/projects/" + access.project() + "/terms";
    }
}
