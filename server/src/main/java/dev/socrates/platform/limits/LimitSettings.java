package dev.socrates.platform.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Calls a minute; 0 is no limit.
///
/// @param enabled false switches all of them off, but not those on sign-ins
/// @param account of one person, whatever they sign in with
/// @param key of one API key
/// @param address of everybody from one network address who has not signed in, and of failed sign-ins by token
/// @param endpoint of one person, or one address, on one operation
/// @param endpoints narrower limits for some operations
@Validated
@ConfigurationProperties("socrates.limits")
record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @Min(0) int account,
        @Min(0) int key,
        @Min(0) int address,
        @Min(0) int endpoint,
        @DefaultValue Map<String, @Valid Rule> endpoints) {

    /// Operations that share one count.
    ///
    /// @param calls such as `POST /api/v1/auth/register`, by the path as it is documented; `*` stands for one
    ///     segment of it, `**` for any number
    record Rule(@NotEmpty List<String> calls, @Min(0) int perMinute) {}

    static Optional<Quota> quota(String name, int perMinute) {
        return perMinute == 0 ? Optional.empty() : Optional.of(new Quota(name, perMinute));
    }
}
