package dev.socrates.projects.people;

import dev.socrates.identity.Secret;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.people.Invitation.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The invitations of a project, as those see them who may invite. Whether an address belongs to an account shows
/// nowhere.
@Service
public class Invitations {

    public static final int LONGEST_MESSAGE = 1_000;

    static final Duration VALID = Duration.ofDays(14);

    /// Open ones of one project.
    static final int MOST = 100;

    private final InvitationRepository invitations;
    private final Roster roster;
    private final Granting granting;
    private final Postage postage;
    private final Presenting presenting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Roster roster,
            Granting granting,
            Postage postage,
            Presenting presenting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.roster = roster;
        this.granting = granting;
        this.postage = postage;
        this.presenting = presenting;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody who has been asked already is asked to what is said now, and gets another mail unless the last one
    /// went out a moment ago.
    ///
    /// @throws InvalidException when no mail can be sent to the address, or there is no such role
    /// @throws PeopleException.BeyondOnesOwn to a role that may do more than the inviter
    /// @throws PeopleException.AlreadyMember or TooManyInvitations, or SentTooOften
    @Transactional
    public Presented invite(ProjectAccess access, String email, Assignment assignment, String message) {
        var address = Address.of(email);
        var said = said(message);
        roster.lock(access, Permission.MEMBERS);
        granting.require(access, assignment);
        if (roster.reaches(access.project(), address)) {
            throw new PeopleException.AlreadyMember();
        }
        var asked = invitations.pending(access.project(), address, clock.instant());
        return presenting.of(
                asked.isPresent()
                        ? again(access, asked.get(), assignment, said)
                        : first(access, address, assignment, said));
    }

    private Invitation first(ProjectAccess access, Address address, Assignment assignment, String message) {
        var now = clock.instant();
        if (invitations.open(access.project(), now).size() >= MOST) {
            throw new PeopleException.TooManyInvitations(MOST);
        }
        invitations.expire(access.project(), address, now);
        var token = Secret.random();
        var invitation = new Invitation(
                Ids.next(),
                access.project(),
                address.value(),
                assignment,
                message,
                Status.PENDING,
                access.user(),
                null,
                now,
                now,
                now.plus(VALID));
        invitations.insert(invitation, token.hash());
        postage.send(invitation, access.user(), token);
        events.publishEvent(new PeopleChange.Invited(access.project(), access.user(), invitation.id(), assignment));
        return invitation;
    }

    private Invitation again(ProjectAccess access, Invitation asked, Assignment assignment, String message) {
        invitations.revise(asked.id(), access.user(), assignment, message);
        return postage.rested(asked) ? renew(access, asked.id()) : found(access, asked.id(), clock.instant());
    }

    /// All that there were, the newest first.
    public Page<Presented> of(ProjectAccess access, @Nullable UUID after, int limit) {
        granting.requireMembers(access);
        var rows = invitations.list(access.project(), after, limit + 1, clock.instant());
        var page = Page.of(rows, limit, Invitation::id);
        return new Page<>(presenting.of(page.items()), page.nextCursor());
    }

    /// Those that wait for an answer, and those that waited in vain.
    public List<Presented> unanswered(ProjectAccess access) {
        granting.requireMembers(access);
        return presenting.of(invitations.unanswered(access.project(), MOST, clock.instant()));
    }

    /// Once more, with a new link and another 14 days; the link before is worth nothing then. Whoever does this answers
    /// for the invitation from now on.
    ///
    /// @throws PeopleException.InvitationOver when it has been answered or taken back
    @Transactional
    public Presented resend(ProjectAccess access, UUID id) {
        roster.lock(access, Permission.MEMBERS);
        var found = unanswered(access, id);
        granting.require(access, found.assignment());
        postage.requireRest(found);
        var address = new Address(found.email());
        if (roster.reaches(access.project(), address)) {
            throw new PeopleException.AlreadyMember();
        }
        invitations
                .pending(access.project(), address, clock.instant())
                .filter(other -> !other.id().equals(id))
                .ifPresent(_ -> {
                    throw new PeopleException.InvitationOver(found.status());
                });
        return presenting.of(renew(access, id));
    }

    @Transactional
    public void revoke(ProjectAccess access, UUID id) {
        roster.lock(access, Permission.MEMBERS);
        invitations.end(unanswered(access, id).id(), Status.REVOKED, null, clock.instant());
        events.publishEvent(new PeopleChange.Revoked(access.project(), access.user(), id));
    }

    private Invitation renew(ProjectAccess access, UUID id) {
        var now = clock.instant();
        var token = Secret.random();
        invitations.renew(id, access.user(), token.hash(), now, now.plus(VALID));
        var renewed = found(access, id, now);
        postage.send(renewed, access.user(), token);
        events.publishEvent(new PeopleChange.InvitedAgain(access.project(), access.user(), id, renewed.assignment()));
        return renewed;
    }

    private Invitation unanswered(ProjectAccess access, UUID id) {
        var found = found(access, id, clock.instant());
        if (found.status() != Status.PENDING && found.status() != Status.EXPIRED) {
            throw new PeopleException.InvitationOver(found.status());
        }
        return found;
    }

    /// One of another project is none.
    private Invitation found(ProjectAccess access, UUID id, Instant now) {
        return invitations
                .find(id, now)
                .filter(one -> one.project().equals(access.project()))
                .orElseThrow(ProjectException.Unknown::new);
    }

    /// Plain text: line ends are ours, and nothing unseen stays in it.
    private static String said(String message) {
        var text = message.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]", "")
                .strip();
        if (text.codePointCount(0, text.length()) > LONGEST_MESSAGE) {
            throw new InvalidException("message", "must have at most " + LONGEST_MESSAGE + " characters", "too_long");
        }
        return text;
    }
}
