package dev.socrates.engine.pack;

import java.util.Locale;

/// In whose place Socrates asks.
public enum Role {
    PROJECT_MANAGER("Project manager"),
    BUSINESS_ANALYST("Business analyst"),
    UX_DESIGNER("UX designer"),
    FRONTEND_ENGINEER("Frontend engineer"),
    BACKEND_ENGINEER("Backend engineer"),
    DATABASE_ADMINISTRATOR("Database administrator"),
    DEVOPS_ENGINEER("DevOps engineer"),
    SECURITY_ARCHITECT("Security architect");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
