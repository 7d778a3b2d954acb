package dev.socrates.engine.maturity;

import java.util.Locale;
import java.util.Optional;

/// Where a project stands. People advance it, when its [Gate] is met; going back is always allowed.
public enum Phase {
    DISCOVERY,
    ANALYSIS,
    DESIGN,
    IMPLEMENTATION;

    public Optional<Phase> next() {
        return switch (this) {
            case DISCOVERY -> Optional.of(ANALYSIS);
            case ANALYSIS -> Optional.of(DESIGN);
            case DESIGN -> Optional.of(IMPLEMENTATION);
            case IMPLEMENTATION -> Optional.empty();
        };
    }

    public Optional<Phase> previous() {
        return switch (this) {
            case DISCOVERY -> Optional.empty();
            case ANALYSIS -> Optional.of(DISCOVERY);
            case DESIGN -> Optional.of(ANALYSIS);
            case IMPLEMENTATION -> Optional.of(DESIGN);
        };
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
