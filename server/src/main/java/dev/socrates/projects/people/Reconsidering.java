package dev.socrates.projects.people;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.people.Invitation.Status;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Who may not invite to something any more has not invited to it either. What changes in a project shows here; what
/// changes elsewhere, in a team or an account, is seen when an invitation is taken up.
@Component
class Reconsidering {

    private final InvitationRepository invitations;
    private final Granting granting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reconsidering(InvitationRepository invitations, Granting granting, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.granting = granting;
        this.events = events;
        this.clock = clock;
    }

    /// After a change of what people may do in a locked project.
    ///
    /// @param by who made that change
    void after(ProjectId project, UserId by) {
        var now = clock.instant();
        invitations.open(project, now).stream()
                .filter(one -> !granting.stands(project, one.invitedBy(), one.assignment()))
                .forEach(one -> {
                    invitations.end(one.id(), Status.REVOKED, null, now);
                    events.publishEvent(new PeopleChange.Revoked(project, by, one.id()));
                });
    }
}
