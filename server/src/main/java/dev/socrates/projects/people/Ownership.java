package dev.socrates.projects.people;

import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mailer;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// To whom a project belongs, and to whom it has belonged.
@Service
public class Ownership {

    private final OwnershipRepository repository;
    private final MemberRepository members;
    private final Roster roster;
    private final Reconsidering reconsidering;
    private final OwnershipMail letter;
    private final Mailer mailer;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ownership(
            OwnershipRepository repository,
            MemberRepository members,
            Roster roster,
            Reconsidering reconsidering,
            OwnershipMail letter,
            Mailer mailer,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.roster = roster;
        this.reconsidering = reconsidering;
        this.letter = letter;
        this.mailer = mailer;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public record Handover(UserId from, UserId to, Instant at) {}

    /// The owner becomes an editor, and the other one the owner; both are told by mail.
    ///
    /// @param typed the project's name, for certainty
    /// @throws InvalidException when that is not its name, or the other one is no member whose account works
    /// @throws ProjectException.Forbidden when somebody else has become the owner meanwhile
    @Transactional
    public void handOver(ProjectAccess access, UserId heir, String typed) {
        var locked = roster.lock(access, Permission.MANAGE);
        requireOwner(access, locked);
        if (!typed.strip().equals(locked.name().strip())) {
            throw new InvalidException("confirm", "must be the name of the project", "wrong_name");
        }
        if (heir.equals(access.user())
                || members.find(access.project(), heir).isEmpty()
                || people.actor(heir).isEmpty()) {
            throw new InvalidException("user_id", "must be another member of the project", "not_a_member");
        }
        members.change(access.project(), access.user(), Assignment.EDITOR);
        members.change(access.project(), heir, Assignment.OWNER);
        repository.handOver(Ids.next(), access.project(), access.user(), heir, clock.instant());
        events.publishEvent(new PeopleChange.HandedOver(access.project(), access.user(), heir));
        reconsidering.after(access.project(), access.user());
        tell(locked, access.user(), heir);
    }

    /// The last one first.
    public List<Handover> history(ProjectAccess access) {
        return repository.history(access.project());
    }

    /// The access was decided before the lock was held.
    private void requireOwner(ProjectAccess access, Roster.Locked locked) {
        if (!locked.owner().equals(access.user())) {
            throw new ProjectException.Forbidden();
        }
    }

    private void tell(Roster.Locked project, UserId from, UserId to) {
        var known = people.of(List.of(from, to));
        var before = known.get(from);
        var after = known.get(to);
        if (before != null && after != null) {
            mailer.send(letter.toFormer(project, before, after));
            mailer.send(letter.toNew(project, before, after));
        }
    }
}
