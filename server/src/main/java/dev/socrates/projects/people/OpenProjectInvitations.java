package dev.socrates.projects.people;

import dev.socrates.identity.OpenInvitations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets people register by an invitation to a project where nobody registers without one.
@Component
class OpenProjectInvitations implements OpenInvitations {

    private final MyInvitations invitations;

    OpenProjectInvitations(MyInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<String> sentTo(String token) {
        return invitations
                .behind(token)
                .map(Presented::invitation)
                .filter(Invitation::isOpen)
                .map(Invitation::email);
    }
}
