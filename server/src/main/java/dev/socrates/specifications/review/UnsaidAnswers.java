package dev.socrates.specifications.review;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Role;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Intake;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.review.Settled.Outcome;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Deals with the questions of [Unsaid]: they are answered, or called needless.
@Service
public class UnsaidAnswers {

    private final Unsaid unsaid;
    private final UnsaidRepository repository;
    private final Conversation conversation;
    private final Intake intake;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnsaidAnswers(
            Unsaid unsaid,
            UnsaidRepository repository,
            Conversation conversation,
            Intake intake,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.unsaid = unsaid;
        this.repository = repository;
        this.conversation = conversation;
        this.intake = intake;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What was understood becomes specifications like any answer of the interview.
    ///
    /// @param question id of its wording
    /// @throws InvalidException when nothing in the answer can be noted; the question stays open then
    public Taken answer(ProjectAccess access, String question, String text) {
        var ask = unsaid.find(access, question);
        var understood = intake.read(access, text, asQuestion(ask));
        if (understood.extraction().candidates().isEmpty()) {
            throw new InvalidException("answer", "holds nothing that can be noted", "nothing_found");
        }
        return transaction.execute(_ -> {
            intake.lock(access);
            settle(access, ask, Outcome.ANSWERED);
            return conversation.take(access, ask, understood);
        });
    }

    public void notNeeded(ProjectAccess access, String question) {
        var ask = unsaid.find(access, question);
        transaction.executeWithoutResult(_ -> {
            settle(access, ask, Outcome.NOT_NEEDED);
            events.publishEvent(new ReviewChange.QuestionJudged(access.project(), access.user(), question, false));
        });
    }

    /// Asks again what somebody called needless. Saying it twice changes nothing.
    public void needed(ProjectAccess access, String question) {
        transaction.executeWithoutResult(_ -> {
            if (repository.reopen(access.project(), question)) {
                events.publishEvent(new ReviewChange.QuestionJudged(access.project(), access.user(), question, true));
            }
        });
    }

    private void settle(ProjectAccess access, Ask ask, Outcome outcome) {
        var settled = new Settled(
                ask.wording().id(), ask.wording().text(), outcome, access.user().value(), clock.instant());
        if (!repository.settle(access.project(), settled)) {
            throw new SpecificationException.QuestionSettled();
        }
    }

    /// So that a short answer is understood as one about its facet.
    private static Question asQuestion(Ask ask) {
        var bank = ask.wording().question();
        return new Question(
                ask.wording().id(),
                bank.facet(),
                ask.wording().text(),
                Manner.CLARIFY,
                Role.BUSINESS_ANALYST,
                ask.reason(),
                bank.hint(),
                "",
                List.of(),
                List.of());
    }
}
