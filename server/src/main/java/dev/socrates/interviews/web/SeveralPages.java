package dev.socrates.interviews.web;

import dev.socrates.interviews.web.SeveralAnswers.Field;
import dev.socrates.interviews.web.Taking.Outcome;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Several questions at once, for those who prefer forms: answered in any number and order.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/interview")
class SeveralPages {

    private final Room room;
    private final SeveralAnswers several;

    SeveralPages(Room room, SeveralAnswers several) {
        this.room = room;
        this.several = several;
    }

    @GetMapping(params = "view=form")
    String form(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(defaultValue = "") List<UUID> answered,
            Model model) {
        if (!room.open(access)) {
            return "redirect:" + Room.base(access);
        }
        model.addAttribute("sheet", several.sheet(access, answered, Map.of()));
        return "interviews/web/several";
    }

    /// @param all the fields by their names; those of questions begin with `q.`
    @PostMapping("/several")
    String answer(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam Map<String, String> all,
            HtmxRequest htmx,
            Model model) {
        List<UUID> answered = new ArrayList<>();
        List<Field> kept = new ArrayList<>();
        for (var field : SeveralAnswers.filled(all)) {
            switch (several.take(access, field)) {
                case Outcome.Taken(var message, var _) -> answered.add(message);
                case Outcome.Invalid(var wrong) -> kept.add(field.because("wrong." + wrong));
                case Outcome.Refused(var notice, var _) -> kept.add(field.because("notice." + notice));
            }
        }
        if (kept.isEmpty() && !htmx.isHtmxRequest()) {
            return "redirect:" + Room.base(access) + "?view=form"
                    + answered.stream().map(id -> "&answered=" + id).collect(Collectors.joining());
        }
        var typed = kept.stream().collect(Collectors.toMap(Field::template, field -> field));
        model.addAttribute("sheet", several.sheet(access, answered, typed));
        return htmx.isHtmxRequest() ? "interviews/web/several :: several" : "interviews/web/several";
    }
}
