package dev.socrates.interviews.web;

import dev.socrates.interviews.Answers;
import dev.socrates.interviews.Courses;
import dev.socrates.interviews.DirectChat;
import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.web.ConflictViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

    private final Interviews interviews;
    private final Questions questions;
    private final Courses courses;
    private final Answers answers;
    private final DirectChat chat;
    private final ConflictViews conflicts;
    private final AnswerResults results;

    InterviewController(
            Interviews interviews,
            Questions questions,
            Courses courses,
            Answers answers,
            DirectChat chat,
            ConflictViews conflicts,
            AnswerResults results) {
        this.interviews = interviews;
        this.questions = questions;
        this.courses = courses;
        this.results = results;
        this.answers = answers;
        this.chat = chat;
        this.conflicts = conflicts;
    }

    @PostMapping("/next-question")
    @Operation(
            summary = "Ask me the next question",
            description =
                    "The open one again until it is settled, unless a facet is wished for: then the best question about that "
                            + "one, and the open one comes back later. Without one left, or none within the budget of the "
                            + "session, question_id is null, stop_reason says why and go_on_with names a larger budget.")
    QuestionView next(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @Valid @RequestBody(required = false) @Nullable WishedQuestion body) {
        var facet = Wishes.facet(body == null ? null : body.facet());
        var turned = questions.next(access, session, facet, Wishes.dial(body == null ? null : body.budget()));
        var asked = interviews.get(access, session);
        return switch (turned) {
            case Questions.Turned.Put(var question) -> {
                var template = questions.template(access, question).orElse(null);
                yield QuestionView.of(
                        question, template, courses.show(access, asked, question, template), courses.of(access, asked));
            }
            case Questions.Turned.Stopped stopped -> QuestionView.stopped(stopped, courses.of(access, asked));
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
    /// @param budget how much asking is wanted, this time: `brief` (what decides most, a quarter of an hour),
    /// `standard` (what matters) or `thorough`, which ask only what this person is likely to know, or `everything`;
    /// without it as much as the session says
    record WishedQuestion(
            @Nullable @Size(max = 200) String facet,
            @Nullable @Size(max = 20) String budget) {}

    /// @param questionId without it the open question is answered
    record GiveAnswer(
            @Nullable UUID questionId,
            @NotBlank @Size(max = LONGEST_ANSWER) String answer) {}

    record SayMessage(@NotBlank @Size(max = LONGEST_ANSWER) String message) {}
}
