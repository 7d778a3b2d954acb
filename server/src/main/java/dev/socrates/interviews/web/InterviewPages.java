package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.web.Taking.Outcome;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What people say in an interview. Each of these answers a browser without scripts by going back to the page,
/// and htmx by what has become of the conversation.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/interview")
class InterviewPages {

    private static final String TURNED = "interviews/web/interview :: turned";
    private static final String PAGE = "interviews/web/interview";

    private final Interviews interviews;
    private final Room room;
    private final Scenes scenes;
    private final Taking taking;

    InterviewPages(Interviews interviews, Room room, Scenes scenes, Taking taking) {
        this.interviews = interviews;
        this.room = room;
        this.scenes = scenes;
        this.taking = taking;
    }

    @PostMapping("/answer")
    String answer(
            @May(Permission.READ) ProjectAccess access,
            @ModelAttribute("given") GivenAnswer given,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        return show(access, given, taking.answer(access, given), htmx.isHtmxRequest(), model, response);
    }

    @PostMapping("/chat")
    String chat(
            @May(Permission.READ) ProjectAccess access,
            @ModelAttribute("given") GivenAnswer given,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        return show(access, given, taking.message(access, given), htmx.isHtmxRequest(), model, response);
    }

    private String show(
            ProjectAccess access,
            GivenAnswer given,
            Outcome outcome,
            boolean htmx,
            Model model,
            HttpServletResponse response) {
        switch (outcome) {
            case Outcome.Taken(var message, var _) -> {
                if (!htmx) {
                    return "redirect:" + Room.base(access) + "#now";
                }
                model.addAttribute("fresh", scenes.fresh(access, given.within(), message));
            }
            case Outcome.Invalid(var wrong) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                keep(model, given.words(), "wrong", wrong);
            }
            case Outcome.Refused(var notice, var instead) -> {
                keep(model, given.words(), "notice", notice);
                if (htmx && instead != null) {
                    model.addAttribute("fresh", scenes.fresh(access, given.within(), instead));
                }
            }
        }
        model.addAttribute("scene", scene(access, given, outcome));
        return htmx ? TURNED : PAGE;
    }

    private static void keep(Model model, String typed, String name, String value) {
        model.addAttribute("typed", typed);
        model.addAttribute(name, value);
    }

    private Scene scene(ProjectAccess access, GivenAnswer given, Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var notice, var _) && room.closes(notice)) {
            return scenes.past(access);
        }
        return scenes.present(access, interviews.get(access, given.within()), false);
    }
}
