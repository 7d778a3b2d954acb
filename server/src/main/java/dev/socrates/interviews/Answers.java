package dev.socrates.interviews;

import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Intake;
import dev.socrates.specifications.Intake.Origin;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Intake.Understood;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes answers. Reading happens before the transaction; then answer, specifications, conflicts, maturity,
/// the question's end and the follow-up are stored together or not at all.
@Service
public class Answers {

    private final Interviews interviews;
    private final Questions questions;
    private final Sayings sayings;
    private final Verdicts verdicts;
    private final Insisting insisting;
    private final Acquaintance acquaintance;
    private final Intake intake;
    private final TransactionTemplate transaction;

    Answers(
            Interviews interviews,
            Questions questions,
            Sayings sayings,
            Verdicts verdicts,
            Insisting insisting,
            Acquaintance acquaintance,
            Intake intake,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.questions = questions;
        this.sayings = sayings;
        this.verdicts = verdicts;
        this.insisting = insisting;
        this.acquaintance = acquaintance;
        this.intake = intake;
        this.transaction = transaction;
    }

    /// What an answer led to.
    public record Answered(
            UUID id,
            String text,
            Extraction extraction,
            Taken taken,
            @Nullable PutQuestion followUp) {}

    /// @param questionId without it the open question of the session is answered
    /// @throws InterviewException.AlreadySettled when the question was settled meanwhile; nothing is stored
    public Answered answer(ProjectAccess access, UUID sessionId, @Nullable UUID questionId, String text) {
        return answer(access, sessionId, questionId, text, null);
    }

    /// @param key a text that is sent again with the same key is taken once
    /// @throws InterviewException.AlreadySaid for the second
    public Answered answer(
            ProjectAccess access, UUID sessionId, @Nullable UUID questionId, String text, @Nullable UUID key) {
        var session = interviews.requireActive(access, sessionId);
        var question =
                questionId == null ? questions.open(access, sessionId) : questions.get(access, sessionId, questionId);
        if (question.status() == PutQuestion.Status.ANSWERED) {
            throw new InterviewException.AlreadySettled();
        }
        var template = questions.template(access, question).orElse(null);
        var understood = intake.read(access, text, template);
        int patience = acquaintance.adaptation(access, session).followUps();
        return transaction.execute(_ -> question.conflict() == null
                ? store(access, question, understood, patience, key)
                : verdicts.store(access, question, understood, question.conflict(), key));
    }

    /// @param patience how often to insist, as this person answered before
    private Answered store(
            ProjectAccess access, PutQuestion question, Understood understood, int patience, @Nullable UUID key) {
        var id = Ids.next();
        // The project's lock comes first; the question is looked at again under it.
        var taken = intake.take(access, understood, origin(question, id));
        sayings.answer(
                access,
                question,
                key,
                id,
                understood.text(),
                taken.specifications().size());
        sayings.read(Reading.of(id, understood.extraction(), taken));
        var stance = understood.extraction().stance();
        questions.settle(
                access,
                question,
                stance == Stance.DONT_KNOW ? PutQuestion.Status.DONT_KNOW : PutQuestion.Status.ANSWERED);
        return new Answered(
                id,
                understood.text(),
                understood.extraction(),
                taken,
                insisting.after(access, question, understood, taken, patience));
    }

    static Origin origin(PutQuestion question, UUID answer) {
        return new Origin("answer", answer, question.depth() > 0 ? question.facet() : null);
    }
}
