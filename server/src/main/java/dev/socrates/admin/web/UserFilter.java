package dev.socrates.admin.web;

import dev.socrates.identity.AdminRole;
import dev.socrates.identity.administration.Administration.Wanted;
import dev.socrates.platform.InvalidException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which accounts somebody looks for.
///
/// @param role one of the four, or `any`
record UserFilter(
        @Nullable String q,
        @Nullable String status,
        @Nullable String role) {

    static final Set<String> STATES = Set.of("pending", "active", "suspended", "inactive");
    static final String ANY = "any";
    private static final int LONGEST = 200;

    /// @throws InvalidException that names the parameter
    Wanted wanted() {
        if (q != null && (q.length() > LONGEST || q.indexOf('\0') >= 0)) {
            throw new InvalidException("q", "is not something to look for", "invalid_query");
        }
        if (status != null && !STATES.contains(status)) {
            throw new InvalidException(
                    "status", "must be one of " + STATES.stream().sorted().toList(), "unknown_value");
        }
        boolean any = ANY.equals(role);
        return new Wanted(q, status, role == null || any ? null : role("role", role), any);
    }

    static AdminRole role(String field, String wire) {
        return AdminRole.ofWire(wire)
                .orElseThrow(() -> new InvalidException(field, "is not an administrator's role", "unknown_value"));
    }

    /// As a page's address holds it: what does not exist counts as not there.
    UserFilter tolerant() {
        var words = q == null ? "" : q.replace("\0", "").strip();
        return new UserFilter(
                words.substring(0, Math.min(LONGEST, words.length())),
                status != null && STATES.contains(status) ? status : null,
                role != null && (ANY.equals(role) || AdminRole.ofWire(role).isPresent()) ? role : null);
    }
}
