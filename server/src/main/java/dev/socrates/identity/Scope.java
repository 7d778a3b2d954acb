package dev.socrates.identity;

import java.util.Arrays;
import java.util.Optional;

/// What an API key may be used for. A key never reaches further than its owner; what keeps the account itself safe
/// (password, second factor, sessions, keys, deletion) is out of reach for every key.
public enum Scope {
    PROJECTS_READ("projects:read"),
    PROJECTS_WRITE("projects:write"),
    PROJECTS_MANAGE("projects:manage"),
    ACCOUNT_READ("account:read"),
    ACCOUNT_WRITE("account:write"),
    TEAMS_READ("teams:read"),
    TEAMS_WRITE("teams:write"),
    ADMIN("admin");

    private final String wire;

    Scope(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static Optional<Scope> ofWire(String wire) {
        return Arrays.stream(values()).filter(scope -> scope.wire.equals(wire)).findFirst();
    }
}
