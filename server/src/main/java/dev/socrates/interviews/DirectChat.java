package dev.socrates.interviews;

import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.engine.interview.Next;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Intake;
import dev.socrates.specifications.Intake.Origin;
import dev.socrates.specifications.Intake.Taken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Free talk: what the person writes gives specifications; what the assistant replies never does.
@Service
public class DirectChat {

    private final Interviews interviews;
    private final Choice choice;
    private final MessageRepository messages;
    private final ReadingRepository readings;
    private final Intake intake;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DirectChat(
            Interviews interviews,
            Choice choice,
            MessageRepository messages,
            ReadingRepository readings,
            Intake intake,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.interviews = interviews;
        this.choice = choice;
        this.messages = messages;
        this.readings = readings;
        this.intake = intake;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param suggestion what would be asked next, if anything is left
    public record Reply(
            UUID messageId,
            String message,
            String text,
            Extraction extraction,
            Taken taken,
            @Nullable String suggestion) {}

    public Reply say(ProjectAccess access, UUID sessionId, String text) {
        return say(access, sessionId, text, null);
    }

    /// @param key a text that is sent again with the same key is taken once
    /// @throws InterviewException.AlreadySaid for the second
    public Reply say(ProjectAccess access, UUID sessionId, String text, @Nullable UUID key) {
        var session = interviews.requireActive(access, sessionId);
        if (session.mode() != Session.Mode.DIRECT_CHAT) {
            throw new InterviewException.WrongMode(Session.Mode.DIRECT_CHAT);
        }
        var understood = intake.read(access, text, null);
        return transaction.execute(_ -> {
            var id = Ids.next();
            var taken = intake.take(access, understood, new Origin("message", id, null));
            int found = taken.specifications().size();
            var message = new Message(
                    id, sessionId, "user", "message", access.user().value(), null, text, found, clock.instant());
            if (!messages.insert(message, key)) {
                throw new InterviewException.AlreadySaid();
            }
            readings.insert(Reading.of(id, understood.extraction(), taken));
            events.publishEvent(
                    new InterviewChange.Said(access.project(), access.user(), sessionId, id, "message", found));
            var next = choice.next(access, session, session.terms().dial()).next() instanceof Next.Ask ask
                    ? ask.question().text()
                    : null;
            var reply = reply(understood.extraction(), taken);
            messages.insert(
                    new Message(Ids.next(), sessionId, "assistant", "reply", null, null, reply, 0, clock.instant()));
            return new Reply(id, text, reply, understood.extraction(), taken, next);
        });
    }

    private static String reply(Extraction extraction, Taken taken) {
        var parts = new ArrayList<String>();
        int found = taken.specifications().size();
        if (found > 0) {
            parts.add(found == 1 ? "I noted one statement." : "I noted " + found + " statements.");
        }
        if (!taken.conflicts().isEmpty()) {
            parts.add("It does not fit to something said before: "
                    + taken.conflicts().getFirst().explanation());
        }
        if (taken.repeated() > 0 && found == 0) {
            parts.add("I knew that already.");
        }
        if (parts.isEmpty() && extraction.skipped().stream().anyMatch(skip -> skip.reason() == Reason.QUESTION)) {
            parts.add("I can only take notes here; the project's status tells what is known and what is missing.");
        }
        if (parts.isEmpty()) {
            parts.add("I found no statement about the project in that.");
        }
        var progress = taken.progress();
        parts.add("The project is " + progress.score().toPlainString() + " % specified.");
        return String.join(" ", parts);
    }
}
