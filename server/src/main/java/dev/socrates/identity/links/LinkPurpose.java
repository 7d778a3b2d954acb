package dev.socrates.identity.links;

import java.time.Duration;
import java.util.Locale;

/// What a link is good for, and for how long.
public enum LinkPurpose {
    /// Confirms the address that the account has.
    VERIFY_EMAIL(Duration.ofHours(24)),
    /// Confirms another address, which the account has from then on.
    CHANGE_EMAIL(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LinkPurpose ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
