package dev.socrates.projects.people;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mail;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.ProjectException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The roles that the owner of a project makes of permissions. What is changed in one holds for its people at once.
@Service
public class Roles {

    public static final int LONGEST_NAME = 60;

    private static final int MOST = 50;

    private final RoleRepository roles;
    private final MemberRepository members;
    private final InvitationUpkeepRepository invitations;
    private final Roster roster;
    private final Reconsidering reconsidering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(
            RoleRepository roles,
            MemberRepository members,
            InvitationUpkeepRepository invitations,
            Roster roster,
            Reconsidering reconsidering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roles = roles;
        this.members = members;
        this.invitations = invitations;
        this.roster = roster;
        this.reconsidering = reconsidering;
        this.events = events;
        this.clock = clock;
    }

    /// By name.
    public List<CustomRole> of(ProjectAccess access) {
        return roles.of(access.project());
    }

    /// @throws ProjectException.Unknown for one of another project too
    public CustomRole get(ProjectAccess access, UUID id) {
        return roles.find(access.project(), id).orElseThrow(ProjectException.Unknown::new);
    }

    /// @throws InvalidException for a name that is empty, long or one of the roles that every project has, and for
    ///     permissions that only an owner has
    /// @throws PeopleException.RoleExists or TooManyRoles
    @Transactional
    public CustomRole create(ProjectAccess access, String name, Collection<String> permissions) {
        roster.lock(access, Permission.MANAGE);
        var now = clock.instant();
        var role = new CustomRole(Ids.next(), access.project(), name(name), permissions(permissions), now, now);
        if (roles.of(access.project()).size() >= MOST) {
            throw new PeopleException.TooManyRoles(MOST);
        }
        if (!roles.insert(role)) {
            throw new PeopleException.RoleExists();
        }
        events.publishEvent(new PeopleChange.RoleMade(access.project(), access.user(), role));
        return role;
    }

    /// Throws as [#create] does.
    @Transactional
    public CustomRole change(ProjectAccess access, UUID id, String name, Collection<String> permissions) {
        roster.lock(access, Permission.MANAGE);
        get(access, id);
        var called = name(name);
        var allowed = permissions(permissions);
        if (roles.isTaken(access.project(), called, id)) {
            throw new PeopleException.RoleExists();
        }
        roles.change(id, called, allowed, clock.instant());
        var changed = get(access, id);
        events.publishEvent(new PeopleChange.RoleRevised(access.project(), access.user(), changed));
        reconsidering.after(access.project(), access.user());
        return changed;
    }

    /// @param instead what its people become; null when it has none
    /// @throws PeopleException.RoleInUse when it has some
    /// @throws InvalidException when they cannot become that
    @Transactional
    public void delete(ProjectAccess access, UUID id, @Nullable Assignment instead) {
        roster.lock(access, Permission.MANAGE);
        get(access, id);
        var holders = members.with(id);
        int asked = invitations.openWith(id, clock.instant());
        if (instead != null) {
            reassign(access, id, holders, instead);
        } else if (!holders.isEmpty() || asked > 0) {
            throw new PeopleException.RoleInUse(holders, asked);
        }
        roles.delete(id);
        events.publishEvent(new PeopleChange.RoleDropped(access.project(), access.user(), id));
        reconsidering.after(access.project(), access.user());
    }

    private void reassign(ProjectAccess access, UUID id, List<UserId> holders, Assignment instead) {
        var custom = instead.custom();
        if (custom != null
                && (custom.equals(id) || roles.find(access.project(), custom).isEmpty())) {
            throw new InvalidException("reassign_to", "is no other role of this project", "unknown_role");
        }
        holders.forEach(user -> {
            members.change(access.project(), user, instead);
            events.publishEvent(new PeopleChange.RoleOfMember(
                    access.project(), access.user(), user, Assignment.custom(id), instead));
        });
        invitations.reassign(id, instead);
    }

    private static String name(String typed) {
        var name = Mail.line(typed, Integer.MAX_VALUE);
        if (name.isEmpty()) {
            throw new InvalidException("name", "must not be empty", "required");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidException("name", "must have at most " + LONGEST_NAME + " characters", "too_long");
        }
        if (Role.ofWire(name.toLowerCase(Locale.ROOT)).isPresent()) {
            throw new InvalidException("name", "is one of the roles that every project has", "reserved_name");
        }
        return name;
    }

    private static Set<Permission> permissions(Collection<String> wires) {
        var permissions = EnumSet.of(Permission.READ);
        for (var wire : wires) {
            permissions.add(Permission.ofWire(wire)
                    .filter(Permission::grantable)
                    .orElseThrow(() -> new InvalidException(
                            "permissions", "holds something that a role cannot allow", "unknown_permission")));
        }
        return permissions;
    }
}
