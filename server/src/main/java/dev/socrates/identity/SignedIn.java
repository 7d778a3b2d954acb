package dev.socrates.identity;

import dev.socrates.platform.limits.Limited;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who makes this request, read from the database for this request alone.
///
/// @param session of the sign-in; the id of the key where one was used
/// @param verified whether the address is known to be this person's
/// @param name what the person wants to be called, or null
/// @param adminRole null for most people
public record SignedIn(
        UserId user,
        UUID session,
        String email,
        boolean verified,
        @Nullable String name,
        @Nullable AdminRole adminRole,
        Display display,
        List<TeamMembership> teams,
        Reach reach)
        implements Principal, Actor, Limited {

    public SignedIn {
        teams = List.copyOf(teams);
    }

    @Override
    public String getName() {
        return user.toString();
    }

    /// Whether an administrator's role and what was shown both allow it.
    public boolean may(AdminPermission permission) {
        return adminRole != null && adminRole.may(permission) && reach.covers(Scope.ADMIN);
    }

    @Override
    public String account() {
        return user.toString();
    }

    @Override
    public Optional<String> credential() {
        return reach instanceof Reach.Limited(var key, var _) ? Optional.of(key.toString()) : Optional.empty();
    }
}
