package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Terms;
import dev.socrates.interviews.Waiting;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who answers, how much they want to be asked, and what they leave for others.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/interview")
class TermsPages {

    private final Scenes scenes;
    private final Interviews interviews;
    private final Questions questions;
    private final Waiting waiting;

    TermsPages(Scenes scenes, Interviews interviews, Questions questions, Waiting waiting) {
        this.scenes = scenes;
        this.interviews = interviews;
        this.questions = questions;
        this.waiting = waiting;
    }

    /// The whole form: a box that is not ticked is not sent.
    @PostMapping("/you")
    String you(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam UUID session,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "false") boolean alone,
            @RequestParam String budget,
            @RequestParam(defaultValue = "false") boolean adapts,
            HtmxRequest htmx,
            Model model) {
        var change = new Terms.Change(Wishes.roles(roles), alone, Wishes.dial(budget), adapts);
        interviews.change(access, session, change);
        return show(access, session, htmx, model);
    }

    @PostMapping("/budget")
    String budget(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam UUID session,
            @RequestParam String budget,
            HtmxRequest htmx,
            Model model) {
        interviews.change(access, session, new Terms.Change(null, null, Wishes.dial(budget), null));
        return show(access, session, htmx, model);
    }

    @PostMapping("/same-for-all")
    String sameForAll(
            @May(Permission.ANSWER) ProjectAccess access, @RequestParam UUID session, HtmxRequest htmx, Model model) {
        interviews.change(access, session, new Terms.Change(null, null, null, false));
        return show(access, session, htmx, model);
    }

    /// A question that was settled in another tab needs nothing more: the next one is shown.
    @PostMapping("/leave")
    String leave(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam UUID session,
            @RequestParam UUID question,
            HtmxRequest htmx,
            Model model) {
        if (questions.get(access, session, question).status() == PutQuestion.Status.PENDING) {
            waiting.leave(access, session, question);
        }
        return show(access, session, htmx, model);
    }

    private String show(ProjectAccess access, UUID session, HtmxRequest htmx, Model model) {
        if (!htmx.isHtmxRequest()) {
            return "redirect:" + Room.base(access) + "#now";
        }
        model.addAttribute("scene", scenes.present(access, interviews.get(access, session), false));
        return "interviews/web/interview :: turned";
    }
}
