package dev.socrates.interviews.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.interviews.OpenQuestions;
import dev.socrates.interviews.OpenQuestions.OpenQuestion;
import dev.socrates.platform.Page;
import dev.socrates.projects.AccessPolicy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/questions")
@Tag(name = "Interview")
@Scoped(Scope.PROJECTS_READ)
class OpenQuestionController {

    private final AccessPolicy policy;
    private final OpenQuestions questions;

    OpenQuestionController(AccessPolicy policy, OpenQuestions questions) {
        this.policy = policy;
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "List the questions that wait for me, newest first",
            description = "The latest of each project, from sessions of my own that are not ended.")
    OpenQuestionList list(
            @AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable Integer limit) {
        var open = questions.of(policy.readable(person), Page.limit(limit));
        return new OpenQuestionList(open.stream().map(OpenQuestionView::of).toList());
    }

    record OpenQuestionList(List<OpenQuestionView> items) {}

    record OpenQuestionView(
            UUID projectId,
            UUID sessionId,
            UUID questionId,
            String category,
            String facet,
            String text,
            double expectedGain,
            Instant askedAt) {

        static OpenQuestionView of(OpenQuestion open) {
            var question = open.question();
            return new OpenQuestionView(
                    open.project().value(),
                    question.session(),
                    question.id(),
                    question.facet().category(),
                    question.facet().facet(),
                    question.text(),
                    question.expectedGain(),
                    question.askedAt());
        }
    }
}
