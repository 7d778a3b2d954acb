package dev.socrates.identity.keys;

import dev.socrates.identity.Scope;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mail;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody wants a key to be.
///
/// @param life empty: it never expires
public record NewKey(String name, Set<Scope> scopes, Optional<Duration> life) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_DAYS = 365;
    public static final int USUAL_DAYS = 90;

    /// What nobody would see in a list.
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{C}\\p{M}]*");

    /// More than any name has after it was made one line.
    private static final int READ = 1_000;

    public NewKey {
        name = name(name);
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new InvalidException("scopes", "must name at least one scope", "no_scope");
        }
    }

    /// From what somebody typed or sent.
    ///
    /// @param days null: as usual
    /// @throws InvalidException that names the field
    public static NewKey of(String name, Collection<String> scopes, @Nullable Integer days, boolean never) {
        return new NewKey(name, scopes(scopes), life(days, never));
    }

    /// One line, without anything that cannot be seen.
    static String name(String wanted) {
        var name = Mail.line(wanted, READ);
        if (BLANK.matcher(name).matches() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidException("name", "must have 1 to " + LONGEST_NAME + " characters", "key_name");
        }
        return name;
    }

    private static Set<Scope> scopes(Collection<String> wanted) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var wire : wanted) {
            scopes.add(Scope.ofWire(wire)
                    .orElseThrow(() -> new InvalidException(
                            "scopes",
                            "must be among "
                                    + Arrays.stream(Scope.values())
                                            .map(Scope::wire)
                                            .collect(Collectors.joining(", ")),
                            "unknown_scope")));
        }
        return scopes;
    }

    private static Optional<Duration> life(@Nullable Integer days, boolean never) {
        if (never) {
            if (days != null) {
                throw new InvalidException(
                        "never_expires", "cannot be said together with expires_in_days", "two_expiries");
            }
            return Optional.empty();
        }
        int wanted = days == null ? USUAL_DAYS : days;
        if (wanted < 1 || wanted > LONGEST_DAYS) {
            throw new InvalidException("expires_in_days", "must be between 1 and " + LONGEST_DAYS, "key_expiry");
        }
        return Optional.of(Duration.ofDays(wanted));
    }
}
