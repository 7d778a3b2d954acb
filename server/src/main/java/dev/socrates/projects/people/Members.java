package dev.socrates.projects.people;

import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.ProjectException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is in a project. It has one owner, who stays until the project is handed over; nobody else decides about the
/// owner. Everybody else can leave, and be made something else by whoever looks after the members.
@Service
public class Members {

    private final MemberRepository members;
    private final RoleRepository roles;
    private final Roster roster;
    private final Granting granting;
    private final Reconsidering reconsidering;
    private final People people;
    private final ApplicationEventPublisher events;

    Members(
            MemberRepository members,
            RoleRepository roles,
            Roster roster,
            Granting granting,
            Reconsidering reconsidering,
            People people,
            ApplicationEventPublisher events) {
        this.members = members;
        this.roles = roles;
        this.roster = roster;
        this.granting = granting;
        this.reconsidering = reconsidering;
        this.people = people;
        this.events = events;
    }

    /// The owner first, then in the order in which they came. Those who come through a team alone are not among them.
    public List<Member> of(ProjectAccess access) {
        var rows = members.of(access.project());
        var known = people.of(rows.stream().map(MemberRepository.Row::user).toList());
        var custom = roles.find(rows.stream()
                .map(row -> row.assignment().custom())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> {
                    @Nullable UUID role = row.assignment().custom();
                    return new Member(
                            row.user(),
                            known.get(row.user()),
                            row.assignment(),
                            role == null ? null : custom.get(role),
                            row.joinedAt());
                })
                .toList();
    }

    /// By id, or by the name that they go by in addresses.
    ///
    /// @throws ProjectException.Unknown when there is no such member
    public Member named(ProjectAccess access, String idOrUsername) {
        return of(access).stream()
                .filter(member -> isCalled(member, idOrUsername))
                .findFirst()
                .orElseThrow(ProjectException.Unknown::new);
    }

    private static boolean isCalled(Member member, String idOrUsername) {
        return member.user().toString().equalsIgnoreCase(idOrUsername)
                || Optional.ofNullable(member.person())
                        .map(People.Person::username)
                        .filter(idOrUsername::equalsIgnoreCase)
                        .isPresent();
    }

    /// It holds from the next request on.
    ///
    /// @throws ProjectException.Unknown when there is no such member
    /// @throws InvalidException when there is no such role
    /// @throws PeopleException.BeyondOnesOwn when the role may do more than the caller
    /// @throws PeopleException.LastOwner or OwnerStays
    @Transactional
    public void change(ProjectAccess access, UserId user, Assignment assignment) {
        roster.lock(access, Permission.MEMBERS);
        var before = guest(access, user);
        granting.require(access, assignment);
        if (before.assignment().equals(assignment)) {
            return;
        }
        members.change(access.project(), user, assignment);
        events.publishEvent(
                new PeopleChange.RoleOfMember(access.project(), access.user(), user, before.assignment(), assignment));
        reconsidering.after(access.project(), access.user());
    }

    /// Everybody may leave; others are removed by whoever looks after the members.
    ///
    /// @throws ProjectException.Unknown when there is no such member
    /// @throws PeopleException.LastOwner or OwnerStays
    @Transactional
    public void remove(ProjectAccess access, UserId user) {
        boolean leaves = user.equals(access.user());
        roster.lock(access, leaves ? Permission.READ : Permission.MEMBERS);
        guest(access, user);
        members.delete(access.project(), user);
        events.publishEvent(
                leaves
                        ? new PeopleChange.Left(access.project(), user)
                        : new PeopleChange.Removed(access.project(), access.user(), user));
        reconsidering.after(access.project(), access.user());
    }

    private MemberRepository.Row guest(ProjectAccess access, UserId user) {
        var found = members.find(access.project(), user).orElseThrow(ProjectException.Unknown::new);
        if (found.assignment().role() != Role.OWNER) {
            return found;
        }
        throw user.equals(access.user()) ? new PeopleException.LastOwner() : new PeopleException.OwnerStays();
    }
}
