package dev.socrates.identity.teams;

import dev.socrates.identity.AccountErased;
import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.platform.database.AuthTransactional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What an account leaves behind in teams when it is erased. Its memberships and the invitations that it sent go with
/// its row; teams with nobody in them and invitations to its address follow here.
@Component
class TeamsForgotten {

    private final TeamRepository teams;
    private final TeamInvitationRepository invitations;
    private final Outbox outbox;

    TeamsForgotten(TeamRepository teams, TeamInvitationRepository invitations, Outbox outbox) {
        this.teams = teams;
        this.invitations = invitations;
        this.outbox = outbox;
    }

    @EventListener
    @AuthTransactional
    void on(AccountErased event) {
        invitations.forget(event.email());
        teams.deleteEmpty().forEach(team -> outbox.put(new OutboxMessage.TeamDeleted(team, event.user())));
    }
}
