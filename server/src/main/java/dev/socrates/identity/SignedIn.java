package dev.socrates.identity;

import dev.socrates.platform.limits.Limited;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who makes this request, read from the session's row for this request alone.
///
/// @param name what the person wants to be called, or null
/// @param adminRole one of the four administrators' roles, or null
public record SignedIn(
        UserId user,
        UUID session,
        String email,
        @Nullable String name,
        @Nullable String adminRole,
        Display display) implements Principal, Limited {

    @Override
    public String getName() {
        return user.toString();
    }

    @Override
    public String account() {
        return user.toString();
    }

    @Override
    public Optional<String> credential() {
        return Optional.empty();
    }
}
