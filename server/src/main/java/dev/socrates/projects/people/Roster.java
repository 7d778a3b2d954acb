package dev.socrates.projects.people;

import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import dev.socrates.projects.ProjectId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whoever changes something about a project's people locks the project's row first, so that nobody joins, leaves or
/// becomes something else meanwhile: of two who decide at the same moment the second sees what the first has done.
@Component
class Roster {

    private final RosterRepository projects;
    private final MemberRepository members;
    private final AccessPolicy policy;
    private final People people;

    Roster(RosterRepository projects, MemberRepository members, AccessPolicy policy, People people) {
        this.projects = projects;
        this.members = members;
        this.policy = policy;
        this.people = people;
    }

    /// What does not change while it is locked.
    record Locked(ProjectId project, String name, UserId owner) {}

    /// For somebody who may read only; throws as [#lock(ProjectAccess, Permission)] does.
    Locked lock(ProjectAccess access) {
        return lock(access, Permission.READ);
    }

    /// @throws ProjectException.Forbidden when the access does not go so far
    /// @throws ProjectException.Unknown when the project has been deleted meanwhile
    Locked lock(ProjectAccess access, Permission permission) {
        policy.further(access, permission);
        return lock(access.project()).orElseThrow(ProjectException.Unknown::new);
    }

    /// Empty when it is deleted.
    Optional<Locked> lock(ProjectId project) {
        return projects.lock(project);
    }

    /// Whether a member's account has this address.
    boolean reaches(ProjectId project, Address address) {
        var users = members.of(project).stream().map(MemberRepository.Row::user).toList();
        return people.of(users).values().stream().anyMatch(person -> address.is(person.email()));
    }
}
