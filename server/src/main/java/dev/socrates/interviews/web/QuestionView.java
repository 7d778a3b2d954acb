package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.interview.Presentation.Part;
import dev.socrates.engine.pack.Question;
import dev.socrates.interviews.Courses.Course;
import dev.socrates.interviews.Courses.Showing;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions.Turned.Stopped;
import dev.socrates.interviews.web.SittingView.ReferralView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question on the wire. Where nothing is left to ask, `question_id` is null and `stop_reason` says why.
///
/// @param manner one of the six Socratic manners
/// @param why what the answer is good for; `reason` says why it is asked just now
/// @param expectedGain in points, weighed: the product of the factors
/// @param leftFor the role that it waits for
/// @param shows what this person is best shown at once, in this order: example, question, why, hint
/// @param referral somebody else who should rather answer
/// @param course only where the next question was asked for, as `shows` and `referral`
/// @param stopCause complete, budget_used, too_little_gain, somebody_else or nothing_left
/// @param goOnWith the next larger budget with which something would be asked
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
        List<FactorView> factors,
        @Nullable String reason,
        boolean followUp,
        @Nullable UUID conflictId,
        @Nullable String status,
        @Nullable String leftFor,
        @Nullable Instant askedAt,
        @Nullable List<String> shows,
        @Nullable ReferralView referral,
        @Nullable SittingView course,
        @Nullable String stopReason,
        @Nullable String stopCause,
        @Nullable String goOnWith) {

    /// One factor of the expected gain.
    record FactorView(String name, double value, String explanation) {

        static FactorView of(Factor factor) {
            return new FactorView(factor.name(), factor.value(), factor.explanation());
        }
    }

    static QuestionView of(PutQuestion put, @Nullable Question template) {
        return of(put, template, null, null, null);
    }

    static QuestionView of(PutQuestion put, @Nullable Question template, Showing showing, Course course) {
        return of(
                put,
                template,
                showing.parts().stream().map(QuestionView::wire).toList(),
                showing.referral().map(ReferralView::of).orElse(null),
                SittingView.of(course));
    }

    private static QuestionView of(
            PutQuestion put,
            @Nullable Question template,
            @Nullable List<String> shows,
            @Nullable ReferralView referral,
            @Nullable SittingView course) {
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
                put.factors().stream().map(FactorView::of).toList(),
                put.reason(),
                put.followUpTo() != null,
                put.conflict(),
                put.status().wire(),
                put.leftFor() == null ? null : put.leftFor().wire(),
                put.askedAt(),
                shows,
                referral,
                course,
                null,
                null,
                null);
    }

    static QuestionView stopped(Stopped stopped, Course course) {
        return new QuestionView(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                SittingView.of(course),
                stopped.reason(),
                stopped.cause().wire(),
                stopped.larger() == null ? null : stopped.larger().wire());
    }

    private static String wire(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
