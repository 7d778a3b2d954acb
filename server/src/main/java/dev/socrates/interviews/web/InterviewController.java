package dev.socrates.interviews.web;

import dev.socrates.interviews.Answers;
import dev.socrates.interviews.DirectChat;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.web.ConflictView;
import dev.socrates.specifications.web.ConflictViews;
import dev.socrates.specifications.web.SpecificationView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sessions/{session_id}")
@Tag(name = "Interview")
class InterviewController {

    private static final int LONGEST_ANSWER = 10_000;

    private final Questions questions;
    private final Answers answers;
    private final DirectChat chat;
    private final ConflictViews conflicts;
    private final AnswerResults results;

    InterviewController(
            Questions questions, Answers answers, DirectChat chat, ConflictViews conflicts, AnswerResults results) {
        this.results = results;
        this.questions = questions;
        this.answers = answers;
        this.chat = chat;
        this.conflicts = conflicts;
    }

    @PostMapping("/next-question")
    @Operation(
            summary = "Ask me the next question",
            description =
                    "The open one again until it is settled, unless a facet is wished for: then the best question about that "
                            + "one, and the open one comes back later. Without one left, or none within the budget, "
                            + "question_id is null and stop_reason says why.")
    QuestionView next(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @Valid @RequestBody(required = false) @Nullable WishedQuestion body) {
        var facet = Wishes.facet(body == null ? null : body.facet());
        return switch (questions.next(access, session, facet, Wishes.budget(body == null ? null : body.budget()))) {
            case Questions.Turned.Put(var question) -> view(access, question);
            case Questions.Turned.Stopped(var reason) -> QuestionView.stopped(reason);
        };
    }

    @PostMapping("/answer")
    @Operation(
            summary = "Answer a question",
            description = "One text may answer several. What was understood, what not and why, and what it changed.")
    AnswerView answer(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @Valid @RequestBody GiveAnswer body) {
        var answered = answers.answer(access, session, body.questionId(), body.answer());
        var followUp = answered.followUp() == null ? null : view(access, answered.followUp());
        return AnswerView.of(answered, conflicts.of(access, answered.taken().conflicts()), followUp);
    }

    @GetMapping("/answers/{answer_id}")
    @Operation(
            summary = "What an answer led to, read again",
            description = "As its POST said it, with the specifications as they are now.")
    AnswerView answered(
            @May(Permission.READ) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @PathVariable("answer_id") UUID answer) {
        return results.of(access, session, answer);
    }

    @PostMapping("/questions/{question_id}/skip")
    @Operation(summary = "Skip a question", description = "It comes back only when nothing else is left.")
    QuestionView skip(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @PathVariable("question_id") UUID question) {
        return view(access, questions.settle(access, session, question, PutQuestion.Status.SKIPPED));
    }

    @PostMapping("/questions/{question_id}/defer")
    @Operation(summary = "Answer a question later", description = "It comes back after some others.")
    QuestionView defer(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @PathVariable("question_id") UUID question) {
        return view(access, questions.settle(access, session, question, PutQuestion.Status.DEFERRED));
    }

    @PostMapping("/chat")
    @Operation(
            summary = "Talk freely",
            description = "In direct_chat mode. Specifications come from the message, never from the reply.")
    ChatView chat(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @Valid @RequestBody SayMessage body) {
        var reply = chat.say(access, session, body.message());
        return ChatView.of(reply, conflicts.of(access, reply.taken().conflicts()));
    }

    private QuestionView view(ProjectAccess access, PutQuestion question) {
        return QuestionView.of(question, questions.template(access, question).orElse(null));
    }

    /// @param facet what to talk about now, as `category.facet`
    /// @param budget how much asking is wanted: `brief` (what decides most, a quarter of an hour), `standard` (what
    /// matters) or `thorough`, which ask only what this person is likely to know; without it until all is clear
    record WishedQuestion(
            @Nullable @Size(max = 200) String facet,

            @Nullable @Pattern(regexp = "brief|standard|thorough", message = "must be brief, standard or thorough")
            String budget) {}

    /// @param questionId without it the open question is answered
    record GiveAnswer(
            @Nullable UUID questionId,
            @NotBlank @Size(max = LONGEST_ANSWER) String answer) {}

    record SayMessage(@NotBlank @Size(max = LONGEST_ANSWER) String message) {}

    record ChatView(
            UUID messageId,
            String reply,
            int specsExtracted,
            List<SpecificationView> specifications,
            List<ConflictView> conflicts,
            List<SkippedView> skipped,
            int repeated,
            BigDecimal maturityScore,
            BigDecimal maturityDelta,
            List<String> reasons,
            int openConflicts,
            @Nullable String suggestedNextQuestion) {

        static ChatView of(DirectChat.Reply reply, List<ConflictView> conflicts) {
            var taken = reply.taken();
            var progress = taken.progress();
            return new ChatView(
                    reply.messageId(),
                    reply.text(),
                    taken.specifications().size(),
                    taken.specifications().stream().map(SpecificationView::of).toList(),
                    conflicts,
                    SkippedView.of(reply.message(), reply.extraction().skipped()),
                    taken.repeated(),
                    progress.score(),
                    progress.delta(),
                    progress.reasons(),
                    progress.openConflicts(),
                    reply.suggestion());
        }
    }
}
