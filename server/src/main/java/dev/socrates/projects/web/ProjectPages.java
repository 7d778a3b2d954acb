package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.platform.web.Toast;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of one's projects, and what can be done with one as a whole.
@Controller
@Hidden
class ProjectPages {

    private static final String LIST = "projects/web/list";
    private static final String EDIT = "projects/web/edit";

    private final Projects projects;
    private final AccessPolicy policy;
    private final ProjectViews views;
    private final MessageSource messages;

    ProjectPages(Projects projects, AccessPolicy policy, ProjectViews views, MessageSource messages) {
        this.projects = projects;
        this.policy = policy;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/projects")
    String list(@AuthenticationPrincipal SignedIn person, ProjectSearch search, HtmxRequest htmx, Model model) {
        var page = projects.list(person, search.wanted());
        model.addAttribute("search", search);
        model.addAttribute("items", views.of(page.items()));
        model.addAttribute("allowed", allowed(person));
        model.addAttribute("next", search.next(page.nextCursor()));
        if (!htmx.isHtmxRequest() || htmx.isHistoryRestoreRequest()) {
            return LIST;
        }
        return search.cursor() == null ? LIST + " :: results" : LIST + " :: further";
    }

    /// What the reader may do in each of their projects, by its name: what they may not is not offered.
    private Map<UUID, Set<String>> allowed(SignedIn person) {
        return policy.readable(person).stream()
                .collect(Collectors.toMap(
                        access -> access.project().value(),
                        access -> access.permissions().stream()
                                .map(Permission::wire)
                                .collect(Collectors.toSet())));
    }

    @GetMapping("/projects/{project_id}/edit")
    String edit(@May(Permission.READ) ProjectAccess access, Model model) {
        var project = projects.get(access);
        return form(model, new ProjectForm(project.name(), project.description()), project.name());
    }

    @PostMapping("/projects/{project_id}/edit")
    String save(
            @May(Permission.EDIT) ProjectAccess access, ProjectForm form, Model model, HttpServletResponse response) {
        var errors = form.problems(this::text);
        if (errors.isEmpty()) {
            projects.edit(access, form.cleanName(), form.cleanDescription());
            return "redirect:/projects/" + access.project() + "/edit?done=saved";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        return form(model, form, projects.get(access).name());
    }

    @PostMapping("/projects/{project_id}/archive")
    String archive(@May(Permission.MANAGE) ProjectAccess access, HtmxRequest htmx, HttpServletResponse response) {
        var name = projects.archive(access).name();
        return gone(access, htmx, response, "project-archived", name);
    }

    @PostMapping("/projects/{project_id}/restore")
    String restore(@May(Permission.RESTORE) ProjectAccess access, HtmxRequest htmx, HttpServletResponse response) {
        var name = projects.restore(access).name();
        if (htmx.isHtmxRequest()) {
            response.setHeader(
                    Toast.HEADER, Toast.success(text("projects.restored", name)).header());
            return LIST + " :: nothing";
        }
        return "redirect:/projects/" + access.project() + "?done=project-restored";
    }

    /// On the page of a project, where there is no way to miss it, its name has to be typed; in the list the toast
    /// takes it back.
    @PostMapping("/projects/{project_id}/delete")
    String delete(
            @May(Permission.MANAGE) ProjectAccess access,
            @RequestParam(defaultValue = "") String typed,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var project = projects.get(access);
        if (!htmx.isHtmxRequest() && !typed.strip().equals(project.name())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", Map.of("typed", text("projects.delete.wrong", project.name())));
            model.addAttribute("typed", typed);
            return form(model, new ProjectForm(project.name(), project.description()), project.name());
        }
        projects.delete(access);
        return gone(access, htmx, response, "project-deleted", project.name());
    }

    private String gone(
            ProjectAccess access, HtmxRequest htmx, HttpServletResponse response, String done, String name) {
        if (!htmx.isHtmxRequest()) {
            return "redirect:/projects?done=" + done;
        }
        var undo = "/projects/" + access.project() + "/restore";
        response.setHeader(
                Toast.HEADER,
                Toast.success(text("projects." + done, name)).undoneBy(undo).header());
        return LIST + " :: nothing";
    }

    private String form(Model model, ProjectForm form, String name) {
        model.addAttribute("form", form);
        model.addAttribute("projectName", name);
        return EDIT;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
