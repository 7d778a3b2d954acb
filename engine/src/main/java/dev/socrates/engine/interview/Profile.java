package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Role;
import org.jspecify.annotations.Nullable;

/// Who answers.
///
/// @param role of the person; null when nobody said
public record Profile(@Nullable Role role) {

    public static final Profile ANYONE = new Profile(null);
}
