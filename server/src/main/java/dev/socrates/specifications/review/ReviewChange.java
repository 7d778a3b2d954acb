package dev.socrates.specifications.review;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.util.Map;

/// What people decide when they look at a project as a whole.
public sealed interface ReviewChange extends ProjectEvent {

    /// Nobody needs to answer a question about what was left unsaid, or somebody should after all.
    ///
    /// @param question id of its wording, which is one of the engine's own
    record QuestionJudged(ProjectId project, UserId actor, String question, boolean needed) implements ReviewChange {
        @Override
        public String type() {
            return needed ? "question_needed" : "question_not_needed";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("question", question);
        }
    }
}
