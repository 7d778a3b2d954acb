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
    private final ReadingRepository readings;
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
            ReadingRepository readings,
            Intake intake,
            Conflicts conflicts,
            Specifications specifications,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.interviews = interviews;
        this.questions = questions;
        this.messages = messages;
        this.readings = readings;
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
        return answer(access, sessionId, questionId, text, null);
    }

    /// @param key a text that is sent again with the same key is taken once
    /// @throws InterviewException.AlreadySaid for the second
    public Answered answer(
            ProjectAccess access, UUID sessionId, @Nullable UUID questionId, String text, @Nullable UUID key) {
        interviews.requireActive(access, sessionId);
        var question =
                questionId == null ? questions.open(access, sessionId) : questions.get(access, sessionId, questionId);
        if (question.status() == PutQuestion.Status.ANSWERED) {
            throw new InterviewException.AlreadySettled();
        }
        var template = questions.template(access, question).orElse(null);
        var understood = intake.read(access, text, template);
        return transaction.execute(_ -> question.conflict() == null
                ? store(access, question, understood, key)
                : storeVerdict(access, question, understood, question.conflict(), key));
    }

    private Answered store(ProjectAccess access, PutQuestion question, Understood understood, @Nullable UUID key) {
        var id = Ids.next();
        // The project's lock comes first; the question is looked at again under it.
        var taken = intake.take(access, understood, origin(question, id));
        say(
                access,
                question,
                key,
                new Given(id, understood.text(), taken.specifications().size()));
        readings.insert(Reading.of(id, understood.extraction(), taken));
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
                .flatMap(template -> FollowUps.of(template, understood.extraction(), questions.triggers(access))
                        .flatMap(followUp -> questions.followUp(access, question, template, followUp)))
                .orElse(null);
    }

    /// An answer to a question about a conflict decides it: for the side whose words it repeats, or for what
    /// it says instead of both.
    private Answered storeVerdict(
            ProjectAccess access, PutQuestion question, Understood understood, UUID conflictId, @Nullable UUID key) {
        var id = Ids.next();
        var extraction = understood.extraction();
        intake.lock(access);
        say(access, question, key, new Given(id, understood.text(), 0));
        var side = sides(access, conflictId, understood.text());
        boolean saysNothing = extraction.candidates().isEmpty() && side.isEmpty();
        if (extraction.stance() == Stance.DONT_KNOW || saysNothing) {
            questions.settle(access, question, PutQuestion.Status.DONT_KNOW);
            var taken = intake.take(access, understood.withoutCandidates(), origin(question, id));
            readings.insert(Reading.of(id, extraction, taken));
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
        readings.insert(Reading.of(id, extraction, taken).deciding(conflictId));
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

    private record Given(UUID id, String text, int found) {}

    private void say(ProjectAccess access, PutQuestion question, @Nullable UUID key, Given turned) {
        var answer = new Message(
                turned.id(),
                question.session(),
                "user",
                "answer",
                access.user().value(),
                question.id(),
                turned.text(),
                turned.found(),
                clock.instant());
        if (!messages.insert(answer, key)) {
            throw new InterviewException.AlreadySaid();
        }
        events.publishEvent(new InterviewChange.Said(
                access.project(), access.user(), question.session(), turned.id(), "answer", turned.found()));
    }
}
