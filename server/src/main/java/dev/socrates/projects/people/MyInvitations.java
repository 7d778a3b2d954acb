package dev.socrates.projects.people;

import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.people.Invitation.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invitations to projects, as those see them who were asked. An invitation is for one address: whoever brings the
/// token
/// of its link needs an account with that address; without it, the address must be known to be theirs.
@Service
public class MyInvitations {

    private static final int MOST = 50;

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final Roster roster;
    private final Granting granting;
    private final Presenting presenting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyInvitations(
            InvitationRepository invitations,
            MemberRepository members,
            Roster roster,
            Granting granting,
            Presenting presenting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.roster = roster;
        this.granting = granting;
        this.presenting = presenting;
        this.events = events;
        this.clock = clock;
    }

    /// What somebody is in a project that they have joined.
    public record Joined(ProjectId project, Assignment assignment) {}

    /// Those that can be answered, the newest first.
    public List<Presented> of(SignedIn person) {
        if (!person.verified()) {
            return List.of();
        }
        var open = invitations.to(new Address(person.email()), MOST, clock.instant());
        return presenting.of(open.stream().filter(this::stands).toList());
    }

    /// What a link leads to, whatever has become of it. Looking at it changes nothing.
    public Optional<Presented> behind(String token) {
        return invitations
                .idOf(Secret.hash(token))
                .flatMap(id -> invitations.find(id, clock.instant()))
                .map(found -> found.isOpen() && !stands(found) ? found.withdrawn() : found)
                .flatMap(found -> presenting.of(List.of(found)).stream().findFirst());
    }

    /// Whoever has accepted it already is told the same once more: the second of two tabs has nothing to complain of.
    ///
    /// @throws PeopleException.InvalidInvitation or OtherAddress
    @Transactional
    public Joined accept(SignedIn person, String token) {
        var found = behindLocked(token);
        if (!found.isFor(person.email())) {
            throw new PeopleException.OtherAddress();
        }
        return accept(person, found);
    }

    /// @throws PeopleException.InvalidInvitation also for one to another address, or an address that is not verified
    @Transactional
    public Joined accept(SignedIn person, UUID id) {
        return accept(person, mine(person, locked(id)));
    }

    /// @param project that it has to be one of
    /// @throws PeopleException.InvalidInvitation as above, and for one of another project
    @Transactional
    public Joined accept(SignedIn person, ProjectId project, UUID id) {
        var found = locked(id);
        if (!found.project().equals(project)) {
            throw new PeopleException.InvalidInvitation(null);
        }
        return accept(person, mine(person, found));
    }

    /// Whoever holds the link may say no; that needs no account.
    ///
    /// @param person who says it, if that is known; the log of the project names nobody who did not sign in
    @Transactional
    public void decline(@Nullable SignedIn person, String token) {
        var found = behindLocked(token);
        if (person != null && !found.isFor(person.email())) {
            throw new PeopleException.OtherAddress();
        }
        decline(person, found);
    }

    @Transactional
    public void decline(SignedIn person, UUID id) {
        decline(person, mine(person, locked(id)));
    }

    private Joined accept(SignedIn person, Invitation found) {
        var before = members.find(found.project(), person.user());
        if (before.isPresent() && person.user().equals(found.acceptedBy())) {
            return new Joined(found.project(), before.get().assignment());
        }
        var invitation = open(found);
        if (!stands(invitation)) {
            throw new PeopleException.InvalidInvitation(Status.REVOKED);
        }
        var now = clock.instant();
        invitations.end(invitation.id(), Status.ACCEPTED, person.user(), now);
        if (before.isPresent()) {
            return new Joined(invitation.project(), before.get().assignment());
        }
        members.insert(invitation.project(), person.user(), invitation.assignment(), invitation.invitedBy(), now);
        events.publishEvent(
                new PeopleChange.Joined(invitation.project(), person.user(), invitation.id(), invitation.assignment()));
        return new Joined(invitation.project(), invitation.assignment());
    }

    private void decline(@Nullable SignedIn person, Invitation found) {
        invitations.end(open(found).id(), Status.DECLINED, null, clock.instant());
        if (person != null) {
            events.publishEvent(new PeopleChange.Declined(found.project(), person.user(), found.id()));
        }
    }

    /// The token is looked up twice: the link may have been sent anew meanwhile, and then this one is worth nothing.
    private Invitation behindLocked(String token) {
        var found = locked(idOf(token));
        if (!found.id().equals(idOf(token))) {
            throw new PeopleException.InvalidInvitation(null);
        }
        return found;
    }

    private UUID idOf(String token) {
        return invitations.idOf(Secret.hash(token)).orElseThrow(() -> new PeopleException.InvalidInvitation(null));
    }

    /// Read again once its project is locked: of two who answer the same one the second finds it answered.
    private Invitation locked(UUID id) {
        return invitations
                .find(id, clock.instant())
                .flatMap(found -> roster.lock(found.project()))
                .flatMap(_ -> invitations.find(id, clock.instant()))
                .orElseThrow(() -> new PeopleException.InvalidInvitation(null));
    }

    private static Invitation mine(SignedIn person, Invitation invitation) {
        if (!person.verified() || !invitation.isFor(person.email())) {
            throw new PeopleException.InvalidInvitation(null);
        }
        return invitation;
    }

    private static Invitation open(Invitation invitation) {
        if (!invitation.isOpen()) {
            throw new PeopleException.InvalidInvitation(invitation.status());
        }
        return invitation;
    }

    private boolean stands(Invitation invitation) {
        return granting.stands(invitation.project(), invitation.invitedBy(), invitation.assignment());
    }
}
