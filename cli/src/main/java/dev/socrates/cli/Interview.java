package dev.socrates.cli;

import dev.socrates.cli.Contract.Question;
import dev.socrates.cli.Contract.Reply;
import dev.socrates.cli.Contract.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Plays a script against a server until nothing is left to ask.
final class Interview {

    private static final int AT_MOST = 120;
    private static final int MAP_EVERY = 8;
    private static final int IN_A_HURRY_AFTER = 3;
    private static final double FIRST_GATE = 60;

    private final Api api;
    private final Console console;
    private final Duration pause;
    private final Storyteller person;
    private final Decisions decisions;
    private final Phases phases;
    private final Outcome.Tally tally = new Outcome.Tally();
    private final String project;
    private final String session;
    private @Nullable String phase;

    Interview(Api api, Script script, Console console, Duration pause) {
        this.api = api;
        this.console = console;
        this.pause = pause;
        this.person = new Storyteller(script);
        this.decisions = new Decisions(api, script, console, person, tally);
        var about = script.project();
        var created = api.create(about.name(), about.description());
        this.project = created.projectId();
        this.phase = created.phase();
        this.session = api.interview(project).sessionId();
        this.phases = new Phases(api, console, project);
        console.title(about.name(), about.description());
    }

    String project() {
        return project;
    }

    Outcome.Tally tally() {
        return tally;
    }

    /// Gives the state of the project when the interview is over.
    Status run() {
        while (tally.questions < AT_MOST) {
            var question = api.next(session);
            if (question.questionId() != null) {
                talk(question);
            } else if (!secondThoughts()) {
                console.out().println();
                console.note("Socrates has no more questions: "
                        + Layout.humane(Console.orElse(question.stopReason(), "everything is said")));
                break;
            }
        }
        return conclude();
    }

    /// One question and whatever it leads to.
    private void talk(Question first) {
        var question = first;
        while (question != null && question.questionId() != null && tally.questions < AT_MOST) {
            tally.questions++;
            console.question(tally.questions, question);
            question = meet(question, question.questionId());
        }
    }

    private @Nullable Question meet(Question question, String id) {
        return switch (person.meet(question)) {
            case Storyteller.Turn.Says says -> {
                rest();
                console.says(says.text(), says.manner());
                yield take(api.answer(session, id, says.text()));
            }
            case Storyteller.Turn.NotNow notNow -> {
                console.note("Put off: " + notNow.why() + ".");
                api.defer(session, id);
                yield null;
            }
            case Storyteller.Turn.Passes passes -> {
                console.note("Passed over: " + passes.why() + ".");
                api.skip(session, id);
                yield null;
            }
        };
    }

    private boolean secondThoughts() {
        var thought = person.secondThoughts();
        if (thought.isEmpty()) {
            return false;
        }
        console.says(thought.get(), Storyteller.Manner.CHANGES_MIND);
        take(api.chat(session, thought.get()));
        return true;
    }

    private @Nullable Question take(Reply reply) {
        tally.answers++;
        tally.specifications += reply.specsExtracted();
        tally.leftOut += reply.skipped().size();
        console.understood(reply);
        decisions.on(reply.conflicts());
        progress(reply.maturityScore());
        return reply.followUp();
    }

    private void progress(double maturity) {
        if (tally.answers == IN_A_HURRY_AFTER) {
            phases.tryTooEarly();
        }
        var drawn = tally.answers % MAP_EVERY == 0;
        var gate = "discovery".equals(phase) ? FIRST_GATE : 100;
        if (drawn || maturity >= gate) {
            var status = api.status(project);
            if (drawn) {
                console.map(status);
            }
            phase = phases.advance(status).phase();
        }
    }

    /// Conflicts that came up after their answer was taken are decided here: an open one holds every gate.
    private Status conclude() {
        decisions.on(api.conflicts(project));
        var status = phases.advance(api.status(project));
        console.map(status);
        api.end(session);
        return status;
    }

    private void rest() {
        if (pause.isZero()) {
            return;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
