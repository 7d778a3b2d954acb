package dev.socrates.interviews;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.util.Map;
import java.util.UUID;

/// What happens in interviews.
public sealed interface InterviewChange extends ProjectEvent {

    record SessionMoved(ProjectId project, UserId actor, UUID session, String what) implements InterviewChange {
        @Override
        public String type() {
            return "session_" + what;
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("session_id", session);
        }
    }

    record QuestionAsked(ProjectId project, UserId actor, PutQuestion question) implements InterviewChange {
        @Override
        public String type() {
            return "question_asked";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of(
                    "session_id", question.session(),
                    "question_id", question.id(),
                    "category", question.facet().category(),
                    "facet", question.facet().facet(),
                    "follow_up", question.followUpTo() != null);
        }
    }

    record QuestionSettled(ProjectId project, UserId actor, UUID question, PutQuestion.Status status)
            implements InterviewChange {
        @Override
        public String type() {
            return "question_" + status.wire();
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("question_id", question);
        }
    }

    /// @param kind answer or message
    record Said(ProjectId project, UserId actor, UUID session, UUID message, String kind, int specifications)
            implements InterviewChange {
        @Override
        public String type() {
            return kind + "_given";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("session_id", session, "message_id", message, "specs_extracted", specifications);
        }
    }
}
