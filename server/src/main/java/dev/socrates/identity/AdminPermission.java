package dev.socrates.identity;

import java.util.Locale;

/// What somebody may do who administers the installation. None of them opens a project.
public enum AdminPermission {
    USERS_VIEW,
    USERS_SUSPEND,
    USERS_DELETE,
    USERS_IMPERSONATE,
    BILLING_VIEW,
    INVOICES_EXPORT,
    METRICS_VIEW,
    AUDIT_LOG_VIEW,
    ADMIN_ROLES_MANAGE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
