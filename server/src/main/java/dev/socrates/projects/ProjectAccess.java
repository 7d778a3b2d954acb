package dev.socrates.projects;

import dev.socrates.identity.Scope;
import dev.socrates.identity.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Proof that somebody may do something in a project: only [AccessPolicy] makes it, and whatever works on a
/// project asks for it first.
///
/// @param permissions all that the person may do there, with what was shown for this request
/// @param archived whether the project takes no changes at the moment
public record ProjectAccess(
        ProjectId project, UserId user, Role role, Set<Permission> permissions, boolean archived, String pack) {

    public ProjectAccess {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// The three roles that each project has, and the ones that its owner makes of permissions.
    public enum Role {
        VIEWER(EnumSet.of(Permission.READ, Permission.EXPORT)),
        EDITOR(EnumSet.of(
                Permission.READ,
                Permission.EXPORT,
                Permission.ANSWER,
                Permission.SPECIFY,
                Permission.RESOLVE,
                Permission.ADVANCE,
                Permission.EDIT)),
        CUSTOM(EnumSet.noneOf(Permission.class)),
        OWNER(EnumSet.allOf(Permission.class));

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
        private final Set<Permission> permissions;

        Role(Set<Permission> permissions) {
            this.permissions = Set.copyOf(permissions);
        }

        /// Those of a custom role are its own.
        public Set<Permission> permissions() {
            return permissions;
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Role> ofWire(String wire) {
            return Arrays.stream(values())
                    .filter(role -> role.wire().equals(wire))
                    .findFirst();
        }
    }

    /// What an operation needs, and what custom roles are made of.
    public enum Permission {
        READ(Scope.PROJECTS_READ, Grant.FREELY, Rest.ALLOWED),
        EXPORT(Scope.PROJECTS_READ, Grant.FREELY, Rest.ALLOWED),
        /// Hold sessions and answer questions.
        ANSWER(Scope.PROJECTS_WRITE, Grant.FREELY, Rest.REFUSED),
        /// Change specifications, documents and drafts by hand.
        SPECIFY(Scope.PROJECTS_WRITE, Grant.FREELY, Rest.REFUSED),
        /// Decide conflicts.
        RESOLVE(Scope.PROJECTS_WRITE, Grant.FREELY, Rest.REFUSED),
        /// Move the project from phase to phase.
        ADVANCE(Scope.PROJECTS_WRITE, Grant.FREELY, Rest.REFUSED),
        /// Change name and description.
        EDIT(Scope.PROJECTS_WRITE, Grant.FREELY, Rest.REFUSED),
        /// Invite people, change what they may do, remove them.
        MEMBERS(Scope.PROJECTS_MANAGE, Grant.FREELY, Rest.ALLOWED),
        /// Archive, delete, hand over to somebody else.
        MANAGE(Scope.PROJECTS_MANAGE, Grant.OWNER_ONLY, Rest.ALLOWED),
        /// Bring back what is archived or deleted.
        RESTORE(Scope.PROJECTS_MANAGE, Grant.OWNER_ONLY, Rest.ALLOWED);

        private final Scope scope;
        private final Grant grant;
        private final Rest inArchive;

        Permission(Scope scope, Grant grant, Rest inArchive) {
            this.scope = scope;
            this.grant = grant;
            this.inArchive = inArchive;
        }

        /// What an API key needs to use it.
        public Scope scope() {
            return scope;
        }

        /// Whether a custom role may hold it.
        public boolean grantable() {
            return grant == Grant.FREELY;
        }

        /// Whether it works in a project that is archived.
        public boolean allowedInArchive() {
            return inArchive == Rest.ALLOWED;
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Permission> ofWire(String wire) {
            return Arrays.stream(values())
                    .filter(permission -> permission.wire().equals(wire))
                    .findFirst();
        }

        /// By their names; what is not known any more grants nothing.
        static Set<Permission> ofWires(Collection<String> wires) {
            var known = EnumSet.noneOf(Permission.class);
            wires.forEach(wire -> ofWire(wire).ifPresent(known::add));
            return known;
        }

        private enum Grant {
            FREELY,
            OWNER_ONLY
        }

        private enum Rest {
            ALLOWED,
            REFUSED
        }
    }
}
