package dev.socrates.identity.twofactor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param enabledAt null while it is off
public record TwoFactorStatus(@Nullable Instant enabledAt, int recoveryCodesLeft) {

    public boolean enabled() {
        return enabledAt != null;
    }
}
