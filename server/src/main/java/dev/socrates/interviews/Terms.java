package dev.socrates.interviews;

import dev.socrates.engine.interview.Adaptation;
import dev.socrates.engine.interview.Profile;
import dev.socrates.engine.pack.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On what terms somebody is interviewed, as they said it themselves.
///
/// @param roles that the person knows about; questions are chosen accordingly. Empty when nobody said
/// @param alone nobody else can be asked, so nothing is passed on
/// @param adapts whether the interview follows how the person has answered so far
public record Terms(List<Role> roles, boolean alone, Dial dial, boolean adapts) {

    /// Where nobody said anything.
    public static final Terms USUAL = new Terms(List.of(), false, Dial.EVERYTHING, true);

    public Terms {
        roles = roles.stream().distinct().toList();
    }

    /// The usual ones for somebody with this role.
    public static Terms of(@Nullable Role role) {
        return role == null ? USUAL : new Terms(List.of(role), USUAL.alone, USUAL.dial, USUAL.adapts);
    }

    /// What somebody wants to be different; null leaves a part as it is.
    public record Change(
            @Nullable List<Role> roles,
            @Nullable Boolean alone,
            @Nullable Dial dial,
            @Nullable Boolean adapts) {

        public static final Change NONE = new Change(null, null, null, null);
    }

    Terms with(Change change) {
        return new Terms(
                Objects.requireNonNullElse(change.roles(), roles),
                Objects.requireNonNullElse(change.alone(), alone),
                Objects.requireNonNullElse(change.dial(), dial),
                Objects.requireNonNullElse(change.adapts(), adapts));
    }

    /// The one that was said first.
    public @Nullable Role role() {
        return roles.isEmpty() ? null : roles.getFirst();
    }

    List<Role> further() {
        return roles.stream().skip(1).toList();
    }

    Profile profile(Adaptation adaptation) {
        return new Profile(role(), Set.copyOf(further()), alone, adaptation);
    }
}
