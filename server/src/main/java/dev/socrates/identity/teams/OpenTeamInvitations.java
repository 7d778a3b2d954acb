package dev.socrates.identity.teams;

import dev.socrates.identity.OpenInvitations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets people register by an invitation to a team where nobody registers without one.
@Component
class OpenTeamInvitations implements OpenInvitations {

    private final MyTeamInvitations invitations;

    OpenTeamInvitations(MyTeamInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<String> sentTo(String token) {
        return invitations.behind(token).map(TeamInvitation::email);
    }
}
