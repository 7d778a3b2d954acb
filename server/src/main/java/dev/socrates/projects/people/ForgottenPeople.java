package dev.socrates.projects.people;

import dev.socrates.identity.AccountErased;
import java.util.Comparator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an account leaves behind among the people of projects when it is erased: that it was in them, and who invited
/// whom. What belonged to it alone is not for here to decide.
@Component
class ForgottenPeople {

    private final MemberRepository members;
    private final InvitationUpkeepRepository invitations;
    private final ApplicationEventPublisher events;

    ForgottenPeople(
            MemberRepository members, InvitationUpkeepRepository invitations, ApplicationEventPublisher events) {
        this.members = members;
        this.invitations = invitations;
        this.events = events;
    }

    /// The logs are written in the order of the projects' ids, so that two of these do not wait for each other.
    @EventListener
    @Transactional
    void on(AccountErased event) {
        invitations.deleteOf(event.user(), event.email());
        members.deleteGuest(event.user()).stream()
                .sorted(Comparator.comparing(project -> project.value()))
                .forEach(project -> events.publishEvent(new PeopleChange.Left(project, event.user())));
    }
}
