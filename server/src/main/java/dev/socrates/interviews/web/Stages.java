package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Next;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Questions.Turned;
import dev.socrates.interviews.Session;
import dev.socrates.projects.ProjectAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides what is in the middle of the page of an interview.
@Component
class Stages {

    private final Questions questions;

    Stages(Questions questions) {
        this.questions = questions;
    }

    /// @param name see [Scene]
    record Stage(
            String name,
            @Nullable PutQuestion put,
            @Nullable Stop stop,
            @Nullable String suggestion) {

        static Stage named(String name) {
            return new Stage(name, null, null, null);
        }

        boolean asks() {
            return put != null || name.equals("chat");
        }

        /// Whether the person who reads is the one who is interviewed, and can still say how.
        boolean personal() {
            return !name.equals("reading") && !name.equals("ended");
        }
    }

    /// Why nothing more is asked.
    ///
    /// @param larger wire name of a dial with which it would go on
    public record Stop(
            String cause, String reason, @Nullable String larger) {}

    /// Where a session of the reader goes on; this may put a question.
    Stage present(ProjectAccess access, Session session) {
        return switch (session.status()) {
            case COMPLETED -> Stage.named("ended");
            case PAUSED -> Stage.named("paused");
            case ACTIVE -> session.mode() == Session.Mode.SOCRATIC ? asking(access, session) : talk(access, session);
        };
    }

    private Stage asking(ProjectAccess access, Session session) {
        return switch (questions.next(access, session.id())) {
            case Turned.Put(var put) -> new Stage("question", put, null, null);
            case Turned.Stopped(var cause, var reason, var larger) ->
                new Stage("stopped", null, new Stop(cause.wire(), reason, larger == null ? null : larger.wire()), null);
        };
    }

    private Stage talk(ProjectAccess access, Session session) {
        var next = questions.agenda(access, session.id(), 1).stream().findFirst();
        return new Stage(
                "chat",
                null,
                null,
                next.map(Next.Ask::question).map(question -> question.text()).orElse(null));
    }
}
