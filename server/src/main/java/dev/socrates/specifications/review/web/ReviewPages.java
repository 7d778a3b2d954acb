package dev.socrates.specifications.review.web;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Catalogue;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.review.Prospects;
import dev.socrates.specifications.review.Unsaid;
import dev.socrates.specifications.review.UnsaidAnswers;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A project looked at as a whole, and the place to answer what nobody has said.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/review")
class ReviewPages {

    private static final String PAGE = "specifications/review/web/review";
    private static final int QUESTIONS = 5;
    private static final int MOST_QUESTIONS = 50;
    private static final int LONGEST = 10_000;

    private final Findings findings;
    private final HabitLines habits;
    private final Prospects prospects;
    private final Unsaid unsaid;
    private final UnsaidAnswers answers;
    private final Catalogue catalogue;
    private final Specifications specifications;

    ReviewPages(
            Findings findings,
            HabitLines habits,
            Prospects prospects,
            Unsaid unsaid,
            UnsaidAnswers answers,
            Catalogue catalogue,
            Specifications specifications) {
        this.findings = findings;
        this.habits = habits;
        this.prospects = prospects;
        this.unsaid = unsaid;
        this.answers = answers;
        this.catalogue = catalogue;
        this.specifications = specifications;
    }

    /// @param questions how many to show of those that were left unsaid
    @GetMapping
    String review(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(defaultValue = "") String questions,
            Model model) {
        return show(access, questions, model);
    }

    @PostMapping("/unsaid/answer")
    String answer(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String questions,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var text = answer.replace("\0", "");
        try {
            require(text, "answer");
            var taken = answers.answer(access, question, text);
            if (!htmx.isHtmxRequest()) {
                return "redirect:" + path(access) + "?done=unsaid_answered#unsaid";
            }
            model.addAttribute("taken", taken);
        } catch (InvalidException wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", question);
            model.addAttribute("typed", text);
            model.addAttribute("problem", wrong.errors().getFirst().code());
        }
        return show(access, questions, model);
    }

    @PostMapping("/unsaid/not-needed")
    String notNeeded(
            @May(Permission.ANSWER) ProjectAccess access,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String questions,
            HtmxRequest htmx,
            Model model) {
        require(question, "question");
        answers.notNeeded(access, question);
        if (!htmx.isHtmxRequest()) {
            return "redirect:" + path(access) + "?done=unsaid_not_needed#unsaid";
        }
        model.addAttribute("dropped", question);
        return show(access, questions, model);
    }

    @PostMapping("/unsaid/needed")
    String needed(@May(Permission.ANSWER) ProjectAccess access, @RequestParam(defaultValue = "") String question) {
        answers.needed(access, question);
        return "redirect:" + path(access) + "?done=unsaid_needed#unsaid";
    }

    private static void require(String typed, String field) {
        if (typed.isBlank()) {
            throw new InvalidException(field, "must not be blank", "empty");
        }
        if (typed.length() > LONGEST) {
            throw new InvalidException(field, "is too long", "long");
        }
    }

    private String show(ProjectAccess access, String questions, Model model) {
        var pack = catalogue.pack(access);
        int wanted = wanted(questions);
        var asks = asks(access);
        model.addAttribute("base", "/projects/" + access.project());
        model.addAttribute("begun", !specifications.current(access).isEmpty());
        model.addAttribute("answering", access.may(Permission.ANSWER) && !access.archived());
        model.addAttribute("rules", findings.of(access));
        model.addAttribute("habits", habits.of(access));
        model.addAttribute("ways", Ways.of(prospects.of(access)));
        model.addAttribute("questions", wanted);
        model.addAttribute("more", asks.size() > wanted && wanted < MOST_QUESTIONS ? wanted + 10 : null);
        model.addAttribute(
                "asks",
                asks.stream().limit(wanted).map(ask -> UnsaidCard.of(ask, pack)).toList());
        model.addAttribute("notNeeded", unsaid.notNeeded(access));
        return PAGE;
    }

    /// The likeliest of all are mostly about colours. What the software does matters more to whoever reads this,
    /// and the same question about a further thing matters less.
    private List<Ask> asks(ProjectAccess access) {
        return unsaid.of(access, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(
                                (Ask ask) -> ask.wording().question().aspect() == Aspect.STYLE)
                        .thenComparing(ask -> ask.wording().again()))
                .toList();
    }

    private static int wanted(String questions) {
        return questions.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(questions), 1, MOST_QUESTIONS) : QUESTIONS;
    }

    private static String path(ProjectAccess access) {
        return "/projects/" + access.project() + "/review";
    }
}
