package dev.socrates.interviews;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Role;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Intake;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Intake.Understood;
import dev.socrates.specifications.review.Conversation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes what was answered beside an interview into the session of the person, opened when there is none. It asks
/// nothing back: the person is on another page.
@Component
class Asides implements Conversation {

    private final Interviews interviews;
    private final QuestionRepository questions;
    private final Sayings sayings;
    private final Intake intake;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asides(
            Interviews interviews,
            QuestionRepository questions,
            Sayings sayings,
            Intake intake,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.questions = questions;
        this.sayings = sayings;
        this.intake = intake;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(ProjectAccess access, Ask asked, Understood answer) {
        var session = interviews
                .mine(access)
                .map(Session::id)
                .orElseGet(() -> interviews
                        .start(access, Session.Mode.SOCRATIC, Terms.Change.NONE)
                        .id());
        var question = put(access, session, asked);
        var id = Ids.next();
        var taken = intake.take(access, answer, Answers.origin(question, id));
        sayings.answer(
                access,
                question,
                null,
                id,
                answer.text(),
                taken.specifications().size());
        sayings.read(Reading.of(id, answer.extraction(), taken));
        return taken;
    }

    /// Beside the open question, if there is one.
    private PutQuestion put(ProjectAccess access, UUID session, Ask asked) {
        var question = new PutQuestion(
                Ids.next(),
                session,
                null,
                asked.wording().question().facet(),
                asked.wording().text(),
                Manner.CLARIFY,
                Role.BUSINESS_ANALYST,
                asked.reason(),
                asked.gain(),
                null,
                0,
                null,
                PutQuestion.Status.DEFERRED,
                clock.instant());
        questions.insert(access.project(), question);
        events.publishEvent(new InterviewChange.QuestionAsked(access.project(), access.user(), question));
        var answered = PutQuestion.Status.ANSWERED;
        questions.settle(question.id(), answered, clock.instant());
        events.publishEvent(
                new InterviewChange.QuestionSettled(access.project(), access.user(), question.id(), answered));
        return question;
    }
}
