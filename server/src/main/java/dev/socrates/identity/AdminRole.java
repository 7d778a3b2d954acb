package dev.socrates.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The roles of those who administer the installation.
public enum AdminRole {
    SUPER_ADMIN(EnumSet.allOf(AdminPermission.class)),
    BILLING_ADMIN(EnumSet.of(
            AdminPermission.USERS_VIEW,
            AdminPermission.BILLING_VIEW,
            AdminPermission.INVOICES_EXPORT,
            AdminPermission.METRICS_VIEW)),
    SUPPORT_ADMIN(
            EnumSet.of(AdminPermission.USERS_VIEW, AdminPermission.USERS_SUSPEND, AdminPermission.USERS_IMPERSONATE)),
    ANALYTICS_ADMIN(EnumSet.of(AdminPermission.USERS_VIEW, AdminPermission.BILLING_VIEW, AdminPermission.METRICS_VIEW));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<AdminPermission> permissions;

    AdminRole(Set<AdminPermission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<AdminPermission> permissions() {
        return permissions;
    }

    public boolean may(AdminPermission permission) {
        return permissions.contains(permission);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AdminRole> ofWire(String wire) {
        return Arrays.stream(values()).filter(role -> role.wire().equals(wire)).findFirst();
    }
}
