package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Session;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The course of an interview: questions put off, sessions paused and ended, the manner of talking.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/interview")
class TurnPages {

    private final Room room;
    private final Scenes scenes;
    private final Interviews interviews;
    private final Questions questions;

    TurnPages(Room room, Scenes scenes, Interviews interviews, Questions questions) {
        this.room = room;
        this.scenes = scenes;
        this.interviews = interviews;
        this.questions = questions;
    }

    @PostMapping("/skip")
    String skip(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam UUID session,
            @RequestParam UUID question,
            HtmxRequest htmx,
            Model model) {
        return settle(access, session, question, PutQuestion.Status.SKIPPED, htmx, model);
    }

    @PostMapping("/later")
    String later(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam UUID session,
            @RequestParam UUID question,
            HtmxRequest htmx,
            Model model) {
        return settle(access, session, question, PutQuestion.Status.DEFERRED, htmx, model);
    }

    /// A question that was settled in another tab needs nothing more: the next one is shown.
    private String settle(
            ProjectAccess access,
            UUID session,
            UUID question,
            PutQuestion.Status status,
            HtmxRequest htmx,
            Model model) {
        if (questions.get(access, session, question).status() == PutQuestion.Status.PENDING) {
            questions.settle(access, session, question, status);
        }
        if (!htmx.isHtmxRequest()) {
            return "redirect:" + Room.base(access) + "#now";
        }
        model.addAttribute("scene", scenes.present(access, interviews.get(access, session), false));
        return "interviews/web/interview :: turned";
    }

    @PostMapping("/mode")
    String mode(@May(Permission.ANSWER) ProjectAccess access, @RequestParam String mode) {
        var session = interviews.resume(access, room.enter(access).id());
        interviews.switchTo(access, session.id(), mode(mode));
        return "redirect:" + Room.base(access) + "#now";
    }

    @PostMapping("/pause")
    String pause(@May(Permission.ANSWER) ProjectAccess access, @RequestParam UUID session) {
        interviews.pause(access, session);
        return "redirect:" + Room.base(access);
    }

    @PostMapping("/resume")
    String resume(@May(Permission.ANSWER) ProjectAccess access, @RequestParam UUID session) {
        interviews.resume(access, session);
        return "redirect:" + Room.base(access) + "#now";
    }

    @PostMapping("/end")
    String end(@May(Permission.ANSWER) ProjectAccess access, @RequestParam UUID session) {
        interviews.end(access, session);
        return "redirect:" + Room.base(access) + "?session=" + session;
    }

    private static Session.Mode mode(String wire) {
        try {
            return Session.Mode.valueOf(wire.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidException("mode", "must be socratic or direct_chat", "unknown_value");
        }
    }
}
