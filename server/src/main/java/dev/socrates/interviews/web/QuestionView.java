package dev.socrates.interviews.web;

import dev.socrates.engine.pack.Question;
import dev.socrates.interviews.PutQuestion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question on the wire. Where nothing is left to ask, `question_id` is null and `stop_reason` says why.
///
/// @param manner one of the six Socratic manners
/// @param why what the answer is good for; `reason` says why it is asked just now
/// @param expectedGain in points, weighed
record QuestionView(
        @Nullable UUID questionId,
        @Nullable String text,
        @Nullable String category,
        @Nullable String facet,
        @Nullable String manner,
        @Nullable String role,
        @Nullable String roleTitle,
        @Nullable String why,
        @Nullable String hint,
        @Nullable String example,
        @Nullable Double expectedGain,
        @Nullable String reason,
        boolean followUp,
        @Nullable UUID conflictId,
        @Nullable String status,
        @Nullable Instant askedAt,
        @Nullable String stopReason) {

    static QuestionView of(PutQuestion put, @Nullable Question template) {
        return new QuestionView(
                put.id(),
                put.text(),
                put.facet().category(),
                put.facet().facet(),
                put.manner().wire(),
                put.role().wire(),
                put.role().title(),
                template == null ? null : template.why(),
                template == null ? null : template.hint(),
                template == null ? null : template.example(),
                put.expectedGain(),
                put.reason(),
                put.followUpTo() != null,
                put.conflict(),
                put.status().wire(),
                put.askedAt(),
                null);
    }

    static QuestionView stopped(String reason) {
        return new QuestionView(
                null, null, null, null, null, null, null, null, null, null, null, null, false, null, null, null,
                reason);
    }
}
