package dev.socrates.specifications.web;

import dev.socrates.files.FileText;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import dev.socrates.projects.web.ProjectForm;
import dev.socrates.specifications.Drafts;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.SpecificationException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A new project, with nothing or with a text to begin from. It is made here and not with the other pages of
/// projects because reading a text into drafts is known here alone.
@Controller
@Hidden
class NewProjectPages {

    private static final String PAGE = "specifications/web/new-project";
    private static final String SOFTWARE = "software";

    private final Projects projects;
    private final AccessPolicy policy;
    private final Drafts drafts;
    private final SourceTexts sources;
    private final Engines engines;
    private final MessageSource messages;

    NewProjectPages(
            Projects projects,
            AccessPolicy policy,
            Drafts drafts,
            SourceTexts sources,
            Engines engines,
            MessageSource messages) {
        this.projects = projects;
        this.policy = policy;
        this.drafts = drafts;
        this.sources = sources;
        this.engines = engines;
        this.messages = messages;
    }

    @GetMapping("/projects/new")
    String form(Model model) {
        return page(model, ProjectForm.EMPTY, "", Map.of());
    }

    @PostMapping("/projects")
    String create(
            @AuthenticationPrincipal SignedIn person,
            ProjectForm form,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var errors = new LinkedHashMap<>(form.problems(this::message));
        var texts = sources.read(text, file, errors);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, form, text, errors);
        }
        var project = projects.create(person.user(), form.cleanName(), form.cleanDescription(), SOFTWARE, SOFTWARE);
        var access = policy.require(project.id(), person, Permission.SPECIFY);
        return "redirect:/projects/" + project.id() + next(access, texts);
    }

    /// The project exists by now; what goes wrong with its text is told there.
    private String next(ProjectAccess access, List<FileText> texts) {
        if (texts.isEmpty()) {
            return "/interview";
        }
        boolean found = false;
        for (var text : texts) {
            try {
                drafts.draft(access, text);
                found = true;
            } catch (SpecificationException.NothingFound _) {
                // Told by where the person arrives.
            }
        }
        return found ? "/drafts" : "/interview?done=nothing-found";
    }

    private String page(Model model, ProjectForm form, String text, Map<String, String> errors) {
        model.addAttribute("form", form);
        model.addAttribute("text", text);
        model.addAttribute("errors", errors);
        model.addAttribute("pack", engines.of(SOFTWARE).pack());
        return PAGE;
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
