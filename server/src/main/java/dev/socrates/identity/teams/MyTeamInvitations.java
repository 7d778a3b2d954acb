package dev.socrates.identity.teams;

import dev.socrates.identity.Client;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.teams.TeamInvitation.Status;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Invitations to teams, as those see them who were asked. An invitation is for one address: whoever brings the token
/// of its link needs an account with that address; without it, the address must be known to be theirs.
@Service
public class MyTeamInvitations {

    private final TeamInvitationRepository invitations;
    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final SecurityAudit audit;
    private final Clock clock;

    MyTeamInvitations(
            TeamInvitationRepository invitations,
            TeamRepository teams,
            TeamMemberRepository members,
            SecurityAudit audit,
            Clock clock) {
        this.invitations = invitations;
        this.teams = teams;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /// Those that can be answered, the newest first.
    public List<TeamInvitation> of(SignedIn person) {
        return person.verified() ? invitations.to(person.email(), clock.instant()) : List.of();
    }

    /// What a link leads to, as long as it can be answered. Looking at it changes nothing.
    public Optional<TeamInvitation> behind(String token) {
        return invitations
                .idOf(Secret.hash(token))
                .flatMap(id -> invitations.find(id, clock.instant()))
                .filter(MyTeamInvitations::isOpen);
    }

    /// @throws TeamException.InvalidInvitation or OtherAddress
    @AuthTransactional
    public TeamId accept(SignedIn person, String token, Client client) {
        return accept(person, behindLocked(token), client);
    }

    /// @throws TeamException.InvalidInvitation also for one to another address, or an address that is not verified
    @AuthTransactional
    public TeamId accept(SignedIn person, UUID id, Client client) {
        return accept(person, mine(person, locked(id)), client);
    }

    /// Whoever holds the link may say no; that needs no account.
    @AuthTransactional
    public void decline(String token) {
        invitations.end(behindLocked(token).id(), Status.DECLINED, clock.instant());
    }

    @AuthTransactional
    public void decline(SignedIn person, UUID id) {
        invitations.end(mine(person, locked(id)).id(), Status.DECLINED, clock.instant());
    }

    private TeamId accept(SignedIn person, TeamInvitation invitation, Client client) {
        if (!invitation.isFor(person.email())) {
            throw new TeamException.OtherAddress();
        }
        var now = clock.instant();
        invitations.end(invitation.id(), Status.ACCEPTED, now);
        if (members.add(invitation.team(), person.user(), invitation.role(), now)) {
            var facts = Map.<String, Object>of(
                    "team_id", invitation.team().toString(),
                    "role", invitation.role().wire(),
                    "invited_by", invitation.invitedBy().toString());
            audit.record(AuditEntry.by(person.user(), AuditAction.TEAM_MEMBER_ADDED, person.user(), client, facts));
        }
        return invitation.team();
    }

    /// The token is looked up twice: the link may have been sent anew meanwhile, and then this one is worth nothing.
    private TeamInvitation behindLocked(String token) {
        var found = locked(idOf(token));
        if (!found.id().equals(idOf(token))) {
            throw new TeamException.InvalidInvitation();
        }
        return found;
    }

    private UUID idOf(String token) {
        return invitations.idOf(Secret.hash(token)).orElseThrow(TeamException.InvalidInvitation::new);
    }

    /// Read again once its team is locked: of two who answer the same one the second finds it answered.
    private TeamInvitation locked(UUID id) {
        var team = invitations
                .find(id, clock.instant())
                .map(TeamInvitation::team)
                .filter(teams::lock)
                .orElseThrow(TeamException.InvalidInvitation::new);
        return invitations
                .find(id, clock.instant())
                .filter(MyTeamInvitations::isOpen)
                .filter(one -> one.team().equals(team))
                .orElseThrow(TeamException.InvalidInvitation::new);
    }

    private static TeamInvitation mine(SignedIn person, TeamInvitation invitation) {
        if (!person.verified() || !invitation.isFor(person.email())) {
            throw new TeamException.InvalidInvitation();
        }
        return invitation;
    }

    private static boolean isOpen(TeamInvitation invitation) {
        return invitation.status() == Status.PENDING;
    }
}
