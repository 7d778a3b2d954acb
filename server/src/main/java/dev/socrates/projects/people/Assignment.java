package dev.socrates.projects.people;

import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody is in a project: one of the roles that every project has, or one that its owner has made.
///
/// @param custom the id of the role of the project's own, exactly when it is one
public record Assignment(Role role, @Nullable UUID custom) {

    public static final Assignment OWNER = new Assignment(Role.OWNER, null);
    public static final Assignment EDITOR = new Assignment(Role.EDITOR, null);
    public static final Assignment VIEWER = new Assignment(Role.VIEWER, null);

    public static Assignment custom(UUID role) {
        return new Assignment(Role.CUSTOM, role);
    }

    /// What a caller asks for.
    ///
    /// @param custom may be left out unless the role is custom
    /// @throws InvalidException for a role that nobody can be given
    public static Assignment wanted(String role, @Nullable UUID custom) {
        var wire = role.strip().toLowerCase(Locale.ROOT);
        if (wire.equals(Role.OWNER.wire())) {
            throw new InvalidException("role", "is given by handing the project over only", "owner_by_transfer");
        }
        var known = Role.ofWire(wire)
                .orElseThrow(() -> new InvalidException("role", "must be editor, viewer or custom", "unknown_role"));
        if ((known == Role.CUSTOM) != (custom != null)) {
            throw new InvalidException("role_id", "belongs to the role custom, and to no other", "role_id_mismatch");
        }
        return new Assignment(known, custom);
    }

    /// For the project's log: what it was is said under another name than what it is.
    Map<String, Object> facts(String name) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(name, role.wire());
        if (custom != null) {
            facts.put(name + "_id", custom.toString());
        }
        return facts;
    }
}
