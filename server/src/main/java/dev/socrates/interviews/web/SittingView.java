package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Referral;
import dev.socrates.interviews.Courses.Course;
import org.jspecify.annotations.Nullable;

/// How the interview goes for the person who is asked.
///
/// @param questionsPut in this session, the open one included
/// @param questionsAtMost null where their number ends nothing
/// @param adaptation to what of the person's answers it adapts and how; null where it does not
record SittingView(
        String budget,
        int questionsPut,
        @Nullable Integer questionsAtMost,
        @Nullable String adaptation) {

    static SittingView of(Course course) {
        return new SittingView(
                course.dial().wire(),
                course.put(),
                course.most(),
                course.adaptation().isEmpty() ? null : course.adaptation());
    }

    /// Somebody else who should rather answer.
    record ReferralView(String role, String roleTitle, String reason) {

        static ReferralView of(Referral referral) {
            return new ReferralView(referral.role().wire(), referral.role().title(), referral.reason());
        }
    }
}
