package dev.socrates.identity.teams;

import dev.socrates.identity.Secret;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.identity.teams.TeamInvitation.Status;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.platform.database.AuthTransactional;
import dev.socrates.platform.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The invitations of a team, as those see them who may invite. Whether an address belongs to an account shows nowhere.
@Service
public class TeamInvitations {

    static final Duration VALID = Duration.ofDays(14);

    /// Open ones of one team: nobody fills strangers' mailboxes from here.
    private static final int MOST = 100;

    private static final Duration BETWEEN_TWO_MAILS = Duration.ofMinutes(1);

    private final TeamInvitationRepository invitations;
    private final TeamMemberRepository members;
    private final TeamRoster roster;
    private final TeamInvitationMail mail;
    private final Outbox outbox;
    private final Clock clock;

    TeamInvitations(
            TeamInvitationRepository invitations,
            TeamMemberRepository members,
            TeamRoster roster,
            TeamInvitationMail mail,
            Outbox outbox,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.roster = roster;
        this.mail = mail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @throws InvalidException when no mail can be sent to the address
    /// @throws TeamException.Forbidden to a role beyond one's own
    /// @throws TeamException.AlreadyMember or AlreadyInvited, or TooManyInvitations
    @AuthTransactional
    public TeamInvitation invite(TeamAccess access, String email, TeamRole role) {
        var address = email.strip();
        if (!Mail.reaches(address)) {
            throw new InvalidException("email", "is not an address that mail can be sent to", "invalid_email");
        }
        var inviter = roster.lock(access, TeamPermission.MEMBERS);
        if (!inviter.mayGrant(role)) {
            throw new TeamException.Forbidden();
        }
        if (members.hasAddress(access.team(), address)) {
            throw new TeamException.AlreadyMember();
        }
        var now = clock.instant();
        invitations.expire(access.team(), now);
        if (invitations.pending(access.team()) >= MOST) {
            throw new TeamException.TooManyInvitations(MOST);
        }
        var id = Ids.next();
        var token = Secret.random();
        if (!invitations.insert(id, inviter, address, role, token.hash(), now, now.plus(VALID))) {
            throw new TeamException.AlreadyInvited();
        }
        return send(id, token, now);
    }

    /// All that there were, the newest first.
    public Page<TeamInvitation> of(TeamAccess access, @Nullable UUID after, int limit) {
        var rows = invitations.list(access.team(), false, after, limit + 1, clock.instant());
        return Page.of(rows, limit, TeamInvitation::id);
    }

    /// Those that wait for an answer, and those that waited in vain.
    public List<TeamInvitation> unanswered(TeamAccess access) {
        return invitations.list(access.team(), true, null, MOST, clock.instant());
    }

    /// Once more, with a new link and another 14 days; the link before is worth nothing then.
    @AuthTransactional
    public TeamInvitation resend(TeamAccess access, UUID id) {
        var sender = roster.lock(access, TeamPermission.MEMBERS);
        var now = clock.instant();
        var found = unanswered(sender, id, now);
        if (found.sentAt().isAfter(now.minus(BETWEEN_TWO_MAILS))
                && !found.sentAt().isAfter(now)) {
            throw new TeamException.SentJustNow();
        }
        var token = Secret.random();
        invitations.renew(id, sender.user(), token.hash(), now, now.plus(VALID));
        return send(id, token, now);
    }

    @AuthTransactional
    public void revoke(TeamAccess access, UUID id) {
        var now = clock.instant();
        var found = unanswered(roster.lock(access, TeamPermission.MEMBERS), id, now);
        invitations.end(found.id(), Status.REVOKED, now);
    }

    private TeamInvitation send(UUID id, Secret token, Instant now) {
        var invitation = invitations.find(id, now).orElseThrow(TeamException.Unknown::new);
        outbox.put(new OutboxMessage.MailWanted(mail.of(invitation, token)));
        return invitation;
    }

    private TeamInvitation unanswered(TeamAccess access, UUID id, Instant now) {
        var found = invitations
                .find(id, now)
                .filter(one -> one.team().equals(access.team()))
                .filter(one -> one.status() == Status.PENDING || one.status() == Status.EXPIRED)
                .orElseThrow(TeamException.Unknown::new);
        if (!access.mayGrant(found.role())) {
            throw new TeamException.Forbidden();
        }
        return found;
    }
}
