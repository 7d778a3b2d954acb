package dev.socrates.interviews;

import dev.socrates.platform.Ids;
import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.ProjectLocator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of a project: started, paused, resumed, ended, and what was said in them. An ended session
/// stays readable and never opens again.
@Service
public class Interviews implements ProjectLocator {

    private final InterviewRepository repository;
    private final MessageRepository messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interviews(
            InterviewRepository repository, MessageRepository messages, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String pathVariable() {
        return "session_id";
    }

    @Override
    public Optional<ProjectId> projectOf(UUID session) {
        return repository.projectOf(session);
    }

    /// On the terms of the person's latest session in the project, but for what they want to be different.
    @Transactional
    public Session start(ProjectAccess access, Session.Mode mode, Terms.Change change) {
        var terms = repository
                .latest(access.project(), access.user())
                .map(Session::terms)
                .orElse(Terms.USUAL)
                .with(change);
        var session = new Session(
                Ids.next(), access.project(), access.user(), mode, Session.Status.ACTIVE, terms, clock.instant(), null);
        repository.insert(session);
        announce(access, session.id(), "started");
        return session;
    }

    public Session get(ProjectAccess access, UUID session) {
        return repository.find(access.project(), session).orElseThrow(InterviewException.Unknown::new);
    }

    /// The session in which this person may go on: the latest that has not ended.
    public Optional<Session> mine(ProjectAccess access) {
        return repository.unfinished(access.project(), access.user());
    }

    public Page<Session> list(ProjectAccess access, @Nullable UUID before, int limit) {
        return Page.of(repository.list(access.project(), before, limit + 1), limit, Session::id);
    }

    /// What was said, in order; go on behind the last id.
    public List<Turn> history(ProjectAccess access, UUID session, @Nullable UUID after, int limit) {
        return messages.history(get(access, session).id(), after, limit);
    }

    @Transactional
    public Session pause(ProjectAccess access, UUID session) {
        return move(access, session, Session.Status.PAUSED, "paused");
    }

    @Transactional
    public Session resume(ProjectAccess access, UUID session) {
        return move(access, session, Session.Status.ACTIVE, "resumed");
    }

    @Transactional
    public Session end(ProjectAccess access, UUID session) {
        return move(access, session, Session.Status.COMPLETED, "ended");
    }

    @Transactional
    public Session switchTo(ProjectAccess access, UUID session, Session.Mode mode) {
        var now = requireActive(access, session);
        if (now.mode() != mode) {
            repository.switchTo(session, mode);
            announce(access, session, "mode_changed");
        }
        return get(access, session);
    }

    /// Nobody else is told: how somebody wants to be asked is between them and the interview.
    ///
    /// @throws InterviewException.NotActive when it has ended
    @Transactional
    public Session change(ProjectAccess access, UUID id, Terms.Change change) {
        var session = get(access, id);
        if (session.status() == Session.Status.COMPLETED) {
            throw new InterviewException.NotActive(session.status());
        }
        repository.change(id, session.terms().with(change));
        return get(access, id);
    }

    Session requireActive(ProjectAccess access, UUID id) {
        var session = get(access, id);
        if (session.status() != Session.Status.ACTIVE) {
            throw new InterviewException.NotActive(session.status());
        }
        return session;
    }

    /// Saying it twice changes nothing; only from `completed` there is no way back.
    private Session move(ProjectAccess access, UUID id, Session.Status to, String what) {
        var session = get(access, id);
        if (session.status() == to) {
            return session;
        }
        if (session.status() == Session.Status.COMPLETED) {
            throw new InterviewException.NotActive(session.status());
        }
        repository.move(id, to, to == Session.Status.COMPLETED ? clock.instant() : null);
        announce(access, id, what);
        return get(access, id);
    }

    private void announce(ProjectAccess access, UUID session, String what) {
        events.publishEvent(new InterviewChange.SessionMoved(access.project(), access.user(), session, what));
    }
}
