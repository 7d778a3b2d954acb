package dev.socrates.interviews;

import dev.socrates.projects.ProjectAccess;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that was asked and said about a project, and the way back in.
@Service
public class Transcripts {

    private final InterviewRepository sessions;
    private final QuestionRepository questions;
    private final MessageRepository messages;

    Transcripts(InterviewRepository sessions, QuestionRepository questions, MessageRepository messages) {
        this.sessions = sessions;
        this.questions = questions;
        this.messages = messages;
    }

    /// A session with its questions and messages, the oldest first.
    public record Transcript(Session session, List<PutQuestion> questions, List<Message> messages) {}

    /// @param author user or assistant
    /// @param kind answer, message or reply
    public record Message(
            UUID id,
            UUID session,
            String author,
            String kind,
            @Nullable UUID user,
            @Nullable UUID question,
            String text,
            int specifications,
            Instant at) {}

    public List<Transcript> all(ProjectAccess access) {
        return sessions.list(access.project(), null, Integer.MAX_VALUE).reversed().stream()
                .map(session -> new Transcript(session, questions.of(session.id()), messages.all(session.id())))
                .toList();
    }

    /// Puts transcripts into a project; ids must be new.
    @Transactional
    public void load(ProjectAccess access, List<Transcript> transcripts) {
        for (var transcript : transcripts) {
            sessions.insert(transcript.session());
            sessions.move(
                    transcript.session().id(),
                    transcript.session().status(),
                    transcript.session().endedAt());
            transcript.questions().forEach(question -> questions.insert(access.project(), question));
            transcript.messages().forEach(messages::insert);
        }
    }
}
