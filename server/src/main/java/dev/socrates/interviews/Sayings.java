package dev.socrates.interviews;

import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.projects.ProjectAccess;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps what was said to a question, and what came of it.
@Component
class Sayings {

    private final MessageRepository messages;
    private final ReadingRepository readings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sayings(MessageRepository messages, ReadingRepository readings, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    /// @param found how many specifications came of it
    /// @throws InterviewException.AlreadySaid for a text that was sent with the same key before
    void answer(ProjectAccess access, PutQuestion question, @Nullable UUID key, UUID id, String text, int found) {
        var answer = new Message(
                id,
                question.session(),
                "user",
                "answer",
                access.user().value(),
                question.id(),
                text,
                found,
                clock.instant());
        if (!messages.insert(answer, key)) {
            throw new InterviewException.AlreadySaid();
        }
        events.publishEvent(
                new InterviewChange.Said(access.project(), access.user(), question.session(), id, "answer", found));
    }

    void read(Reading reading) {
        readings.insert(reading);
    }
}
