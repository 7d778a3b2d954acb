package dev.socrates.interviews;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Question;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts questions: an open one again until it is settled, then one about a conflict that somebody wants to be
/// asked about, then one that was left for this person, then the one with the highest expected gain.
@Service
public class Questions {

    private final Interviews interviews;
    private final QuestionRepository repository;
    private final Choice choice;
    private final LeftQuestions left;
    private final ConflictsToAsk conflictsToAsk;
    private final Engines engines;
    private final Wording wording;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            Interviews interviews,
            QuestionRepository repository,
            Choice choice,
            LeftQuestions left,
            ConflictsToAsk conflictsToAsk,
            Engines engines,
            Wording wording,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.repository = repository;
        this.choice = choice;
        this.left = left;
        this.conflictsToAsk = conflictsToAsk;
        this.engines = engines;
        this.wording = wording;
        this.events = events;
        this.clock = clock;
    }

    /// A question, or the reason why there is none.
    public sealed interface Turned {
        record Put(PutQuestion question) implements Turned {}

        /// @param larger a dial with which it would go on
        record Stopped(Cause cause, String reason, @Nullable Dial larger) implements Turned {}
    }

    @Transactional
    public Turned next(ProjectAccess access, UUID sessionId) {
        return next(access, sessionId, null, null);
    }

    /// @param wish what the person wants to talk about now; an open question about something else is put off
    /// @param dial how much asking is wanted, for this time; null for as much as the session says
    @Transactional
    public Turned next(ProjectAccess access, UUID sessionId, @Nullable FacetId wish, @Nullable Dial dial) {
        var session = interviews.requireActive(access, sessionId);
        if (session.mode() != Session.Mode.SOCRATIC) {
            throw new InterviewException.WrongMode(Session.Mode.SOCRATIC);
        }
        var pending = repository.pending(sessionId);
        if (wish != null && pending.filter(open -> open.facet().equals(wish)).isEmpty()) {
            return about(access, session, wish, pending);
        }
        if (pending.isPresent() && conflictsToAsk.stillOpen(access, pending.get())) {
            return new Turned.Put(pending.get());
        }
        pending.ifPresent(overtaken -> settle(access, overtaken, PutQuestion.Status.SKIPPED));
        var disputed = conflictsToAsk.next(access, sessionId);
        if (disputed.isPresent()) {
            return put(access, wording.aboutConflict(access, sessionId, disputed.get()));
        }
        return choose(
                access,
                session,
                Objects.requireNonNullElse(dial, session.terms().dial()));
    }

    /// What was left for this person goes first, unless the budget is used.
    private Turned choose(ProjectAccess access, Session session, Dial dial) {
        var chosen = choice.next(access, session, dial);
        boolean ended = chosen.next() instanceof Next.Stop(var cause, var _)
                && (cause == Cause.BUDGET_USED || cause == Cause.COMPLETE);
        var waiting = ended ? Optional.<PutQuestion>empty() : left.first(access, session);
        if (waiting.isPresent()) {
            return put(access, wording.leftFor(session.id(), waiting.get()));
        }
        return switch (chosen.next()) {
            case Next.Ask ask -> put(access, wording.fromPack(session.id(), ask, PutQuestion.Status.PENDING));
            case Next.Stop(var cause, var reason) -> new Turned.Stopped(cause, reason, chosen.larger());
        };
    }

    private Turned about(ProjectAccess access, Session session, FacetId wish, Optional<PutQuestion> pending) {
        return switch (choice.about(access, session, wish)) {
            case Next.Ask ask -> {
                pending.ifPresent(open -> settle(access, open, PutQuestion.Status.DEFERRED));
                yield put(access, wording.fromPack(session.id(), ask, PutQuestion.Status.PENDING));
            }
            case Next.Stop(var cause, var reason) -> new Turned.Stopped(cause, reason, null);
        };
    }

    /// The best questions of several facets, for answering in any order; none of them is put by this.
    public List<Next.Ask> agenda(ProjectAccess access, UUID sessionId, int limit) {
        var session = interviews.requireActive(access, sessionId);
        return choice.agenda(access, session, limit);
    }

    /// Puts a question of the agenda beside the open one, for somebody who has its answer ready.
    ///
    /// @throws InvalidException for a question that the pack does not have
    @Transactional
    public PutQuestion take(ProjectAccess access, UUID sessionId, String template) {
        var session = interviews.requireActive(access, sessionId);
        var open = repository.pending(session.id());
        if (open.isPresent() && template.equals(open.get().template())) {
            return open.get();
        }
        var question = engines.of(access.pack())
                .pack()
                .question(template)
                .orElseThrow(() -> new InvalidException("template", "is not a question of this project", "unknown"));
        var ask = new Next.Ask(question, 0, "", List.of());
        var put = wording.fromPack(session.id(), ask, PutQuestion.Status.DEFERRED);
        put(access, put);
        return put;
    }

    public PutQuestion get(ProjectAccess access, UUID session, UUID question) {
        return repository
                .find(interviews.get(access, session).id(), question)
                .orElseThrow(InterviewException.Unknown::new);
    }

    /// @throws InvalidException when no question is open
    PutQuestion open(ProjectAccess access, UUID session) {
        return repository
                .pending(interviews.get(access, session).id())
                .orElseThrow(() -> new InvalidException(
                        "question_id", "is needed, because no question is open in this session", "required"));
    }

    /// What was asked back because of an answer.
    public Optional<PutQuestion> followUp(ProjectAccess access, UUID session, Message answer) {
        return repository.of(interviews.get(access, session).id()).stream()
                .filter(question ->
                        question.followUpTo() != null && question.followUpTo().equals(answer.question()))
                .findFirst();
    }

    /// The question as the pack has it; none for one about a conflict.
    public Optional<Question> template(ProjectAccess access, PutQuestion question) {
        return Optional.ofNullable(question.template())
                .flatMap(id -> engines.of(access.pack()).pack().question(id));
    }

    /// Lets a question be: `DEFERRED` until some others were asked, `SKIPPED` until nothing else is left.
    @Transactional
    public PutQuestion settle(ProjectAccess access, UUID session, UUID question, PutQuestion.Status status) {
        interviews.requireActive(access, session);
        var put = get(access, session, question);
        settle(access, put, status);
        return get(access, session, question);
    }

    void settle(ProjectAccess access, PutQuestion question, PutQuestion.Status status) {
        if (!repository.settle(question.id(), status, clock.instant())) {
            throw new InterviewException.AlreadySettled();
        }
        events.publishEvent(
                new InterviewChange.QuestionSettled(access.project(), access.user(), question.id(), status));
    }

    Turned put(ProjectAccess access, PutQuestion question) {
        if (!repository.insert(access.project(), question)) {
            // Another tab was faster: both work on the same question.
            return new Turned.Put(repository.pending(question.session()).orElse(question));
        }
        if (question.template() != null) {
            repository.takeUp(access.project(), question.template());
        }
        events.publishEvent(new InterviewChange.QuestionAsked(access.project(), access.user(), question));
        return new Turned.Put(question);
    }
}
