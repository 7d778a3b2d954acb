package dev.socrates.engine.quality.patterns;

import java.util.Locale;

/// Patterns that are worth a word before they cost work.
public enum PatternKind {
    /// Many specifications in a row in one category, the others wait.
    TUNNEL_VISION,
    /// The project grows after its priorities were settled.
    SCOPE_CREEP,
    /// One specification is changed again and again.
    VOLATILITY,
    /// Conflicts are opened faster than they are resolved.
    CONFLICT_ACCUMULATION;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
