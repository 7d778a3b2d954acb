package dev.socrates.specifications.glossary;

import java.time.Instant;
import java.util.UUID;

/// What people decided about two names.
///
/// @param one key of a name, before `other` in the alphabet
/// @param same whether both name one thing
/// @param kept the key of the name that stays, when they do
public record Pair(UUID id, String one, String other, boolean same, String kept, UUID by, Instant at) {

    /// @param kept key of the name that stays, or of either one when they are not the same
    public static Pair of(UUID id, String kept, String other, boolean same, UUID by, Instant at) {
        boolean ordered = kept.compareTo(other) < 0;
        return new Pair(id, ordered ? kept : other, ordered ? other : kept, same, kept, by, at);
    }

    boolean of(String name, String with) {
        return (one.equals(name) && other.equals(with)) || (one.equals(with) && other.equals(name));
    }

    public String dropped() {
        return kept.equals(one) ? other : one;
    }
}
