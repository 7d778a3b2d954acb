package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who answers.
///
/// @param role of the person; null when nobody said
/// @param further other roles that the person has too
/// @param alone nobody else can be asked, so nothing is passed on
/// @param adaptation to how this person has answered so far
public record Profile(@Nullable Role role, Set<Role> further, boolean alone, Adaptation adaptation) {

    public static final Profile ANYONE = new Profile(null);

    public Profile {
        further = Set.copyOf(further);
    }

    /// Somebody of whom nothing else is known.
    public Profile(@Nullable Role role) {
        this(role, Set.of(), false, Adaptation.NONE);
    }

    public Profile with(Adaptation other) {
        return new Profile(role, further, alone, other);
    }

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(further);
        if (role != null) {
            roles.add(role);
        }
        return roles;
    }

    boolean known() {
        return !roles().isEmpty();
    }

    /// Whether the person is likely to know this facet; true as well when nobody said who it is.
    boolean answers(Facet facet) {
        return !known() || facet.answerableBy().stream().anyMatch(roles()::contains);
    }
}
