package dev.socrates.specifications.review.web;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.review.Settled;
import dev.socrates.specifications.review.Unsaid;
import dev.socrates.specifications.review.UnsaidAnswers;
import dev.socrates.specifications.web.ConflictView;
import dev.socrates.specifications.web.ConflictViews;
import dev.socrates.specifications.web.SpecificationView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/unsaid")
@Tag(name = "Interview")
class UnsaidController {

    private final Unsaid unsaid;
    private final UnsaidAnswers answers;
    private final ConflictViews conflicts;

    UnsaidController(Unsaid unsaid, UnsaidAnswers answers, ConflictViews conflicts) {
        this.unsaid = unsaid;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @GetMapping
    @Operation(
            summary = "What people usually leave out of a description like this",
            description = "Questions about interaction, content and style, the likeliest to bring out something first. "
                    + "What the description or a current specification says is not asked, nor what was answered or "
                    + "called needless.")
    UnsaidList list(
            @May(Permission.READ) ProjectAccess access, @RequestParam(required = false) @Nullable Integer limit) {
        return new UnsaidList(
                unsaid.of(access, Page.limit(limit)).stream()
                        .map(UnsaidQuestion::of)
                        .toList(),
                unsaid.notNeeded(access).stream().map(NotNeeded::of).toList());
    }

    @PostMapping("/{unsaid_id}/answer")
    @Operation(
            summary = "Answer a question about what was left unsaid",
            description = "The answer becomes specifications and a part of the caller's interview session. Where "
                    + "nothing in it can be noted it is refused (422), and the question stays.")
    UnsaidAnswer answer(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("unsaid_id") String question,
            @Valid @RequestBody GiveAnswer body) {
        var taken = answers.answer(access, question, body.answer());
        return UnsaidAnswer.of(taken, conflicts.of(access, taken.conflicts()));
    }

    @PutMapping("/{unsaid_id}/not-needed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that this project need not answer a question about what was left unsaid")
    void notNeeded(@May(Permission.ANSWER) ProjectAccess access, @PathVariable("unsaid_id") String question) {
        answers.notNeeded(access, question);
    }

    @DeleteMapping("/{unsaid_id}/not-needed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Have a question asked again that was called needless")
    void needed(@May(Permission.ANSWER) ProjectAccess access, @PathVariable("unsaid_id") String question) {
        answers.needed(access, question);
    }

    record GiveAnswer(@NotBlank @Size(max = 10_000) String answer) {}

    record UnsaidList(List<UnsaidQuestion> items, List<NotNeeded> notNeeded) {}

    /// @param aspect `interaction`, `content` or `style`
    /// @param facet where the answer belongs, as `category.facet`
    /// @param chance that it brings out something unsaid, 0 to 1
    /// @param hint what an answer contains
    record UnsaidQuestion(
            String id, String text, String aspect, String facet, double chance, String reason, String hint) {

        static UnsaidQuestion of(Ask ask) {
            var question = ask.wording().question();
            return new UnsaidQuestion(
                    ask.wording().id(),
                    ask.wording().text(),
                    question.aspect().wire(),
                    question.facet().toString(),
                    ask.gain(),
                    ask.reason(),
                    question.hint());
        }
    }

    record NotNeeded(String id, String text, Instant at) {

        static NotNeeded of(Settled settled) {
            return new NotNeeded(settled.question(), settled.text(), settled.at());
        }
    }

    /// @param repeated statements that only said again what is known
    record UnsaidAnswer(
            List<SpecificationView> specifications,
            List<ConflictView> conflicts,
            int repeated,
            BigDecimal maturityScore,
            BigDecimal maturityDelta,
            List<String> reasons) {

        static UnsaidAnswer of(Taken taken, List<ConflictView> conflicts) {
            return new UnsaidAnswer(
                    taken.specifications().stream().map(SpecificationView::of).toList(),
                    conflicts,
                    taken.repeated(),
                    taken.progress().score(),
                    taken.progress().delta(),
                    taken.progress().reasons());
        }
    }
}
