package dev.socrates.identity;

import java.util.Locale;

/// What somebody is in a team, the least first.
public enum TeamRole {
    VIEWER,
    DEVELOPER,
    LEAD,
    OWNER;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is none of this name
    public static TeamRole ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
