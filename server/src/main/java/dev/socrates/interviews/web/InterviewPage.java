package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Session;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of the interview.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/interview")
class InterviewPage {

    private final Room room;
    private final Scenes scenes;
    private final Interviews interviews;
    private final Questions questions;

    InterviewPage(Room room, Scenes scenes, Interviews interviews, Questions questions) {
        this.room = room;
        this.scenes = scenes;
        this.interviews = interviews;
        this.questions = questions;
    }

    /// What an address of the page can ask for.
    ///
    /// @param facet `category.facet` to talk about now
    /// @param turns `all` for the whole conversation
    /// @param fill `example` to begin with the example in the box
    /// @param session an earlier one to look back on
    record Look(
            @Nullable String facet,
            @Nullable String turns,
            @Nullable String fill,
            @Nullable UUID session,
            @Nullable String notice) {

        boolean whole() {
            return "all".equals(turns);
        }
    }

    @GetMapping
    String page(
            @May(Permission.READ) ProjectAccess access,
            @ModelAttribute("look") Look look,
            HtmxRequest htmx,
            Model model) {
        if (look.session() != null) {
            model.addAttribute("scene", scenes.look(access, interviews.get(access, look.session()), look.whole()));
        } else if (!room.open(access)) {
            model.addAttribute("scene", scenes.past(access));
        } else if (look.facet() != null) {
            return wish(access, look.facet());
        } else {
            model.addAttribute("scene", scenes.present(access, room.enter(access), look.whole()));
        }
        model.addAttribute("notice", look.notice());
        model.addAttribute("fill", look.fill());
        return htmx.isHtmxRequest() ? "interviews/web/interview :: conversation" : "interviews/web/interview";
    }

    /// What stands beside the conversation, after something was changed in place.
    @GetMapping(params = "part")
    String beside(@May(Permission.READ) ProjectAccess access, @RequestParam String part, Model model) {
        model.addAttribute(
                "scene",
                interviews
                        .mine(access)
                        .map(session -> scenes.beside(access, session))
                        .orElseGet(() -> scenes.past(access)));
        return "interviews/web/interview :: " + (part.equals("map") ? "map" : "beside");
    }

    /// Asks about the facet and comes back to the plain address, so that reading it again asks nothing more.
    private String wish(ProjectAccess access, String facet) {
        var wanted = Wishes.facet(facet);
        var session = interviews.resume(access, room.enter(access).id());
        interviews.switchTo(access, session.id(), Session.Mode.SOCRATIC);
        var turned = questions.next(access, session.id(), wanted, null);
        return "redirect:" + Room.base(access) + (turned instanceof Questions.Turned.Stopped ? "?notice=clear" : "")
                + "#now";
    }
}
