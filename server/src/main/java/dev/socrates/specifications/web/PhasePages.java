package dev.socrates.specifications.web;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.projects.May;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.ProjectPhases;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.review.Prospects;
import dev.socrates.specifications.review.Rulings;
import dev.socrates.specifications.review.web.Ways;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The phases of a project. Going on or back changes the header of every page, so both answer with a whole page.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/phases")
class PhasePages {

    private static final String PAGE = "specifications/web/phases";

    private final Projects projects;
    private final ProjectPhases phases;
    private final Standing standing;
    private final Prospects prospects;
    private final Rulings rulings;

    PhasePages(Projects projects, ProjectPhases phases, Standing standing, Prospects prospects, Rulings rulings) {
        this.projects = projects;
        this.phases = phases;
        this.standing = standing;
        this.prospects = prospects;
        this.rulings = rulings;
    }

    @GetMapping
    String phases(@May(Permission.READ) ProjectAccess access, Model model) {
        show(access, model);
        return PAGE;
    }

    /// A closed gate is nothing that went wrong: the page says calmly what is in the way.
    @PostMapping("/advance")
    String advance(
            @May(Permission.ADVANCE) ProjectAccess access,
            @RequestParam(required = false) @Nullable String from,
            Model model,
            HttpServletResponse response) {
        try {
            phases.advance(access, phase(from));
        } catch (ProjectException.GateClosed _) {
            return refused("gate", access, model, response);
        } catch (ProjectException.NoSuchPhase _) {
            return refused("last", access, model, response);
        }
        return "redirect:/projects/" + access.project() + "/phases?done=phase_advanced";
    }

    @PostMapping("/back")
    String back(
            @May(Permission.ADVANCE) ProjectAccess access,
            @RequestParam(required = false) @Nullable String from,
            Model model,
            HttpServletResponse response) {
        try {
            phases.goBack(access, phase(from));
        } catch (ProjectException.NoSuchPhase _) {
            return refused("first", access, model, response);
        }
        return "redirect:/projects/" + access.project() + "/phases?done=phase_back";
    }

    private static @Nullable Phase phase(@Nullable String wire) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.wire().equals(wire))
                .findFirst()
                .orElse(null);
    }

    private String refused(String why, ProjectAccess access, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", why);
        show(access, model);
        return PAGE;
    }

    private void show(ProjectAccess access, Model model) {
        var project = projects.get(access);
        var figures = standing.figures(access);
        model.addAttribute("base", "/projects/" + access.project());
        model.addAttribute("changeable", access.may(Permission.ADVANCE) && project.status() != Project.Status.ARCHIVED);
        model.addAttribute("path", PhasePath.of(project.phase(), standing.assess(access), figures.openConflicts()));
        model.addAttribute("ways", Ways.of(prospects.of(access)));
        model.addAttribute("errors", rulings.errors(access));
    }
}
