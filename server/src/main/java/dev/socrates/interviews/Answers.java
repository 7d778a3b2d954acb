package dev.socrates.interviews;

import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.engine.interview.FollowUps;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflict.Resolution;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Intake;
import dev.socrates.specifications.Intake.Origin;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Intake.Understood;
import dev.socrates.specifications.Specifications;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes answers. Reading happens before the transaction; then answer, specifications, conflicts, maturity,
/// the question's end and the follow-up are stored together or not at all.
@Service
public class Answers {

    /// Insisting more than this annoys.
    private static final int DEEPEST_FOLLOW_UP = 2;

    private final Interviews interviews;
    private final Questions questions;
    private final MessageRepository messages;
    private final Intake intake;
    private final Conflicts conflicts;
    private final Specifications specifications;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answers(
            Interviews interviews,
            Questions questions,
            MessageRepository messages,
            Intake intake,
            Conflicts conflicts,
            Specifications specifications,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.interviews = interviews;
        this.questions = questions;
        this.messages = messages;
        this.intake = intake;
        this.conflicts = conflicts;
        this.specifications = specifications;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
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
        interviews.requireActive(access, sessionId);
        var question =
                questionId == null ? questions.open(access, sessionId) : questions.get(access, sessionId, questionId);
        if (question.status() == PutQuestion.Status.ANSWERED) {
            throw new InterviewException.AlreadySettled();
        }
        var template = questions.template(access, question).orElse(null);
        var understood = intake.read(access, text, template);
        return transaction.execute(_ -> question.conflict() == null
                ? store(access, question, understood)
                : storeVerdict(access, question, understood, question.conflict()));
    }

    private Answered store(ProjectAccess access, PutQuestion question, Understood understood) {
        var id = Ids.next();
        // The project's lock comes first; the question is looked at again under it.
        var taken = intake.take(access, understood, origin(question, id));
        say(access, question, id, understood.text(), taken.specifications().size());
        var stance = understood.extraction().stance();
        questions.settle(
                access,
                question,
                stance == Stance.DONT_KNOW ? PutQuestion.Status.DONT_KNOW : PutQuestion.Status.ANSWERED);
        return new Answered(
                id, understood.text(), understood.extraction(), taken, followUp(access, question, understood, taken));
    }

    private static Origin origin(PutQuestion question, UUID answer) {
        return new Origin("answer", answer, question.depth() > 0 ? question.facet() : null);
    }

    private @Nullable PutQuestion followUp(
            ProjectAccess access, PutQuestion question, Understood understood, Taken taken) {
        boolean clear = taken.progress()
                .after()
                .facet(question.facet())
                .map(score -> score.state() == FacetScore.State.CLEAR)
                .orElse(true);
        if (clear || question.depth() >= DEEPEST_FOLLOW_UP) {
            return null;
        }
        return questions
                .template(access, question)
                .flatMap(template -> FollowUps.of(template, understood.extraction())
                        .map(followUp -> questions.followUp(access, question, template, followUp)))
                .orElse(null);
    }

    /// An answer to a question about a conflict decides it: for the side whose words it repeats, or for what
    /// it says instead of both.
    private Answered storeVerdict(ProjectAccess access, PutQuestion question, Understood understood, UUID conflictId) {
        var id = Ids.next();
        var extraction = understood.extraction();
        intake.lock(access);
        say(access, question, id, understood.text(), 0);
        var side = sides(access, conflictId, understood.text());
        boolean saysNothing = extraction.candidates().isEmpty() && side.isEmpty();
        if (extraction.stance() == Stance.DONT_KNOW || saysNothing) {
            questions.settle(access, question, PutQuestion.Status.DONT_KNOW);
            var nothing = new Understood(understood.text(), nothing(extraction), List.of(), understood.version());
            var taken = intake.take(access, nothing, origin(question, id));
            return new Answered(id, understood.text(), extraction, taken, null);
        }
        questions.settle(access, question, PutQuestion.Status.ANSWERED);
        var verdict = side.map(decided -> new Conflicts.Verdict(decided, understood.text(), null, null))
                .orElseGet(() -> new Conflicts.Verdict(
                        Resolution.MERGE,
                        null,
                        extraction.candidates().getFirst().claim().statement(),
                        null));
        var resolved = conflicts.resolve(access, conflictId, verdict);
        var changed = specifications.find(
                access,
                List.of(
                        resolved.conflict().existing().specification(),
                        resolved.conflict().incoming().specification()));
        var taken = new Taken(changed, List.of(), 0, resolved.progress());
        return new Answered(id, understood.text(), extraction, taken, null);
    }

    /// Which side's deciding words the answer repeats, if only one's.
    private Optional<Resolution> sides(ProjectAccess access, UUID conflictId, String text) {
        var conflict = conflicts.get(access, conflictId);
        boolean old = mentions(text, conflict.existing());
        boolean fresh = mentions(text, conflict.incoming());
        if (old == fresh) {
            return Optional.empty();
        }
        return Optional.of(old ? Resolution.KEEP_OLD : Resolution.REPLACE);
    }

    private static boolean mentions(String text, Conflict.Side side) {
        var lower = text.toLowerCase(Locale.ROOT);
        return !side.decidingWords().isEmpty()
                && side.decidingWords().stream().allMatch(words -> lower.contains(words.toLowerCase(Locale.ROOT)));
    }

    private static Extraction nothing(Extraction extraction) {
        return new Extraction(List.of(), extraction.skipped(), extraction.stance(), extraction.lacks());
    }

    private void say(ProjectAccess access, PutQuestion question, UUID id, String text, int found) {
        messages.insert(new Message(
                id,
                question.session(),
                "user",
                "answer",
                access.user().value(),
                question.id(),
                text,
                found,
                clock.instant()));
        events.publishEvent(
                new InterviewChange.Said(access.project(), access.user(), question.session(), id, "answer", found));
    }
}
