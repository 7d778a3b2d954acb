package dev.socrates.interviews;

import dev.socrates.engine.interview.Asked;
import dev.socrates.engine.interview.Budget;
import dev.socrates.engine.interview.Next;
import dev.socrates.engine.interview.Profile;
import dev.socrates.engine.interview.Situation;
import dev.socrates.engine.interview.Triggers;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Standing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts questions: an open one again until it is settled, then one about a conflict that somebody wants to be
/// asked about, then the one with the highest expected gain.
@Service
public class Questions {

    private final Interviews interviews;
    private final InterviewRepository repository;
    private final Engines engines;
    private final Standing standing;
    private final Conflicts conflicts;
    private final Wording wording;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            Interviews interviews,
            InterviewRepository repository,
            Engines engines,
            Standing standing,
            Conflicts conflicts,
            Wording wording,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.repository = repository;
        this.engines = engines;
        this.standing = standing;
        this.conflicts = conflicts;
        this.wording = wording;
        this.events = events;
        this.clock = clock;
    }

    /// A question, or the reason why there is none.
    public sealed interface Turned {
        record Put(PutQuestion question) implements Turned {}

        record Stopped(String reason) implements Turned {}
    }

    @Transactional
    public Turned next(ProjectAccess access, UUID sessionId) {
        return next(access, sessionId, null, Budget.UNLIMITED);
    }

    /// @param wish what the person wants to talk about now; an open question about something else is put off
    /// @param budget how much asking is wanted
    @Transactional
    public Turned next(ProjectAccess access, UUID sessionId, @Nullable FacetId wish, Budget budget) {
        var session = interviews.requireActive(access, sessionId);
        if (session.mode() != Session.Mode.SOCRATIC) {
            throw new InterviewException.WrongMode(Session.Mode.SOCRATIC);
        }
        var pending = repository.findPending(sessionId);
        if (wish != null && pending.filter(open -> open.facet().equals(wish)).isEmpty()) {
            return about(access, session, wish, pending);
        }
        if (pending.isPresent() && stillOpen(access, pending.get())) {
            return new Turned.Put(pending.get());
        }
        pending.ifPresent(overtaken -> settle(access, overtaken, PutQuestion.Status.SKIPPED));
        var disputed = disputed(access, sessionId);
        if (disputed.isPresent()) {
            return put(access, wording.aboutConflict(access, sessionId, disputed.get()));
        }
        return switch (suggest(access, session, budget)) {
            case Next.Ask ask -> put(access, wording.fromPack(sessionId, ask, PutQuestion.Status.PENDING));
            case Next.Stop stop -> new Turned.Stopped(stop.reason());
        };
    }

    private Turned about(ProjectAccess access, Session session, FacetId wish, Optional<PutQuestion> pending) {
        var engine = engines.of(access.pack());
        if (engine.pack().find(wish).isEmpty()) {
            throw new InvalidException("facet", "is not a facet of this project", "unknown_facet");
        }
        var next = engine.interviewer().about(wish, standing.assess(access), asked(access), profile(session));
        return switch (next) {
            case Next.Ask ask -> {
                pending.ifPresent(open -> settle(access, open, PutQuestion.Status.DEFERRED));
                yield put(access, wording.fromPack(session.id(), ask, PutQuestion.Status.PENDING));
            }
            case Next.Stop stop -> new Turned.Stopped(stop.reason());
        };
    }

    /// The best questions of several facets, for answering in any order; none of them is put by this.
    public List<Next.Ask> agenda(ProjectAccess access, UUID sessionId, int limit) {
        var session = interviews.requireActive(access, sessionId);
        return engines.of(access.pack())
                .interviewer()
                .agenda(standing.assess(access), asked(access), profile(session), limit);
    }

    /// Puts a question of the agenda beside the open one, for somebody who has its answer ready.
    ///
    /// @throws InvalidException for a question that the pack does not have
    @Transactional
    public PutQuestion take(ProjectAccess access, UUID sessionId, String template) {
        var session = interviews.requireActive(access, sessionId);
        var open = repository.findPending(session.id());
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

    /// A conflict may be decided elsewhere while the question about it waits.
    private boolean stillOpen(ProjectAccess access, PutQuestion question) {
        return question.conflict() == null
                || conflicts.get(access, question.conflict()).status() == Conflict.Status.OPEN;
    }

    /// The first conflict to ask about, except those that this session has left open: asking again would
    /// annoy.
    private Optional<Conflict> disputed(ProjectAccess access, UUID session) {
        var toAsk = conflicts.toAsk(access);
        if (toAsk.isEmpty()) {
            return Optional.empty();
        }
        var left = repository.questions(session).stream()
                .flatMap(question -> Stream.ofNullable(question.conflict()))
                .collect(Collectors.toUnmodifiableSet());
        return toAsk.stream().filter(conflict -> !left.contains(conflict.id())).findFirst();
    }

    /// What would be asked next, without asking it.
    Next suggest(ProjectAccess access, Session session, Budget budget) {
        var known = standing.known(access);
        var claims = known.current().stream().map(Specification::claim).toList();
        return engines.of(access.pack())
                .interviewer()
                .next(new Situation(known.assessment(), claims, asked(access)), profile(session), budget);
    }

    private static Profile profile(Session session) {
        return session.role() == null ? Profile.ANYONE : new Profile(session.role());
    }

    private List<Asked> asked(ProjectAccess access) {
        var asked = new ArrayList<Asked>();
        for (var put : repository.put(access.project())) {
            if (put.template() != null) {
                asked.add(new Asked(
                        put.template(),
                        put.facet(),
                        Asked.Outcome.valueOf(put.status().name()),
                        asked.size()));
            }
        }
        return asked;
    }

    public PutQuestion get(ProjectAccess access, UUID session, UUID question) {
        return repository
                .findQuestion(interviews.get(access, session).id(), question)
                .orElseThrow(InterviewException.Unknown::new);
    }

    /// @throws InvalidException when no question is open
    PutQuestion open(ProjectAccess access, UUID session) {
        return repository
                .findPending(interviews.get(access, session).id())
                .orElseThrow(() -> new InvalidException(
                        "question_id", "is needed, because no question is open in this session", "required"));
    }

    /// What was asked back because of an answer.
    public Optional<PutQuestion> followUp(ProjectAccess access, UUID session, Message answer) {
        return repository.questions(interviews.get(access, session).id()).stream()
                .filter(question ->
                        question.followUpTo() != null && question.followUpTo().equals(answer.question()))
                .findFirst();
    }

    /// The question as the pack has it; none for one about a conflict.
    public Optional<Question> template(ProjectAccess access, PutQuestion question) {
        return Optional.ofNullable(question.template())
                .flatMap(id -> engines.of(access.pack()).pack().question(id));
    }

    /// Reasons to ask back that the reading of an answer does not show by itself.
    List<Triggers> triggers(ProjectAccess access) {
        return Triggers.of(engines.of(access.pack()).pack());
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

    /// Insists: asks for what the answer to `question` left open, unless another question is open already.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PutQuestion> followUp(ProjectAccess access, PutQuestion question, Question template, FollowUp followUp) {
        var put = wording.insisting(question, template, followUp);
        return put(access, put) instanceof Turned.Put(var open) && open.id().equals(put.id())
                ? Optional.of(put)
                : Optional.empty();
    }

    private Turned put(ProjectAccess access, PutQuestion question) {
        if (!repository.insert(access.project(), question)) {
            // Another tab was faster: both work on the same question.
            return new Turned.Put(repository.findPending(question.session()).orElse(question));
        }
        events.publishEvent(new InterviewChange.QuestionAsked(access.project(), access.user(), question));
        return new Turned.Put(question);
    }
}
