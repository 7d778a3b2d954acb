package dev.socrates.interviews.web;

import dev.socrates.interviews.Conversations;
import dev.socrates.interviews.Conversations.Said;
import dev.socrates.interviews.InterviewException;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Reading;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Origins;
import dev.socrates.specifications.Origins.Traced;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.web.ConflictViews;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads again what an answer led to.
@Component
class AnswerResults {

    private final Conversations conversations;
    private final Questions questions;
    private final Origins origins;
    private final Specifications specifications;
    private final Conflicts conflicts;
    private final ConflictViews conflictViews;

    AnswerResults(
            Conversations conversations,
            Questions questions,
            Origins origins,
            Specifications specifications,
            Conflicts conflicts,
            ConflictViews conflictViews) {
        this.conversations = conversations;
        this.questions = questions;
        this.origins = origins;
        this.specifications = specifications;
        this.conflicts = conflicts;
        this.conflictViews = conflictViews;
    }

    /// @throws InterviewException.Unknown also for an answer that was brought in from elsewhere
    AnswerView of(ProjectAccess access, UUID session, UUID answer) {
        var said = conversations.said(access, session, answer);
        var reading = said.reading();
        if (reading == null || said.message().question() == null) {
            throw new InterviewException.Unknown();
        }
        var found = reading.conflicts().stream()
                .map(id -> conflicts.get(access, id))
                .toList();
        return AnswerView.of(
                said,
                reading,
                specifications(access, reading, found),
                conflictViews.of(access, found),
                followUp(access, session, said));
    }

    /// An answer that decides a conflict is not what the two sides came from.
    private List<Specification> specifications(ProjectAccess access, Reading reading, List<Conflict> decided) {
        var traced = origins.from(access, List.of(reading.message())).stream()
                .map(Traced::specification)
                .toList();
        if (!traced.isEmpty() || decided.isEmpty()) {
            return traced;
        }
        var conflict = decided.getFirst();
        return specifications.find(
                access,
                List.of(conflict.existing().specification(), conflict.incoming().specification()));
    }

    private @Nullable QuestionView followUp(ProjectAccess access, UUID session, Said said) {
        return questions
                .followUp(access, session, said.message())
                .map(question -> QuestionView.of(
                        question, questions.template(access, question).orElse(null)))
                .orElse(null);
    }
}
