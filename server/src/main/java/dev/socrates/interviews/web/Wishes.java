package dev.socrates.interviews.web;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Role;
import dev.socrates.interviews.Dial;
import dev.socrates.platform.InvalidException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person wants to be asked about, in which role, and how much.
final class Wishes {

    private Wishes() {}

    static @Nullable FacetId facet(@Nullable String wish) {
        if (wish == null || wish.isBlank()) {
            return null;
        }
        try {
            return FacetId.parse(wish.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidException("facet", "is written category.facet", "unknown_facet");
        }
    }

    /// @throws InvalidException for another word
    static @Nullable Dial dial(@Nullable String wish) {
        return wish == null
                ? null
                : Dial.ofWire(wish)
                        .orElseThrow(() -> new InvalidException(
                                "budget", "must be brief, standard, thorough or everything", "unknown_value"));
    }

    /// @throws InvalidException for a role that questions are not chosen for
    static Role role(String wire) {
        return Arrays.stream(Role.values())
                .filter(role -> role.wire().equals(wire))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidException("role", "is not a role that questions are chosen for", "unknown_value"));
    }

    static @Nullable List<Role> roles(@Nullable List<String> wires) {
        return wires == null ? null : wires.stream().map(Wishes::role).toList();
    }
}
