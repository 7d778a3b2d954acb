package dev.socrates.interviews.web;

import dev.socrates.interviews.Waiting;
import dev.socrates.interviews.Waiting.ForRole;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Questions that wait for somebody else.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Interview")
class WaitingController {

    private final Waiting waiting;

    WaitingController(Waiting waiting) {
        this.waiting = waiting;
    }

    @GetMapping("/projects/{project_id}/waiting-questions")
    @Operation(
            summary = "List the questions that wait for others, by role",
            description = "Those that somebody left for a role that knows more, as long as their facets are not clear.")
    WaitingList list(@May(Permission.READ) ProjectAccess access) {
        return new WaitingList(
                waiting.of(access).stream().map(WaitingForRole::of).toList());
    }

    @PostMapping("/sessions/{session_id}/questions/{question_id}/leave")
    @Operation(
            summary = "Leave a question for somebody who knows more",
            description = "It waits for a session of the role in left_for, where it is asked first.")
    QuestionView leave(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @PathVariable("question_id") UUID question) {
        return QuestionView.of(waiting.leave(access, session, question), null);
    }

    record WaitingList(List<WaitingForRole> items) {}

    /// @param text all of them as one text, to be sent to somebody
    record WaitingForRole(String role, String roleTitle, String text, List<WaitingQuestion> questions) {

        static WaitingForRole of(ForRole waiting) {
            return new WaitingForRole(
                    waiting.role().wire(),
                    waiting.role().title(),
                    waiting.text(),
                    waiting.questions().stream()
                            .map(question -> new WaitingQuestion(
                                    question.id(),
                                    question.session(),
                                    question.facet().category(),
                                    question.facet().facet(),
                                    question.text()))
                            .toList());
        }
    }

    record WaitingQuestion(UUID questionId, UUID sessionId, String category, String facet, String text) {}
}
