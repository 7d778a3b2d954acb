package dev.socrates.projects.people;

import dev.socrates.identity.People;
import dev.socrates.projects.ProjectException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Puts names to invitations, for as many as there are in one query a source.
@Component
class Presenting {

    private final RosterRepository projects;
    private final RoleRepository roles;
    private final People people;

    Presenting(RosterRepository projects, RoleRepository roles, People people) {
        this.projects = projects;
        this.roles = roles;
        this.people = people;
    }

    /// Without those whose project is deleted.
    List<Presented> of(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return List.of();
        }
        var names = projects.names(
                invitations.stream().map(Invitation::project).distinct().toList());
        var inviters = people.of(
                invitations.stream().map(Invitation::invitedBy).distinct().toList());
        var custom = roles.find(invitations.stream()
                .map(invitation -> invitation.assignment().custom())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return invitations.stream()
                .filter(invitation -> names.containsKey(invitation.project()))
                .map(invitation -> new Presented(
                        invitation,
                        Objects.requireNonNull(names.get(invitation.project())),
                        inviters.get(invitation.invitedBy()),
                        invitation.assignment().custom() == null
                                ? null
                                : custom.get(invitation.assignment().custom())))
                .toList();
    }

    Presented of(Invitation invitation) {
        return of(List.of(invitation)).stream().findFirst().orElseThrow(ProjectException.Unknown::new);
    }
}
