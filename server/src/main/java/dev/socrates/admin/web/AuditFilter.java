package dev.socrates.admin.web;

import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditLog.Wanted;
import dev.socrates.platform.InvalidException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries of the audit somebody looks for.
///
/// @param user whose account it was done to, or who did it
record AuditFilter(
        @Nullable String action,
        @Nullable String outcome,
        @Nullable String user,
        @Nullable String address,
        @Nullable String from,
        @Nullable String until) {

    private static final int LONGEST = 100;

    /// @throws InvalidException that names the parameter
    Wanted wanted() {
        if (action != null && !isAction(action)) {
            throw new InvalidException("action", "is not an action of the audit", "unknown_value");
        }
        if (outcome != null && !isOutcome(outcome)) {
            throw new InvalidException("outcome", "must be done or refused", "unknown_value");
        }
        if (address != null && (address.length() > LONGEST || address.indexOf('\0') >= 0)) {
            throw new InvalidException("address", "is not a network address", "unknown_value");
        }
        return new Wanted(action, outcome, person(), address, moment("from", from), moment("until", until));
    }

    /// As a page's address holds it, with days instead of moments: what makes no sense counts as not there.
    AuditFilter tolerant() {
        return new AuditFilter(
                action != null && isAction(action) ? action : null,
                outcome != null && isOutcome(outcome) ? outcome : null,
                isId(user) ? user : null,
                address == null || address.isBlank() || address.length() > LONGEST
                        ? null
                        : address.replace("\0", "").strip(),
                day(from) == null ? null : from,
                day(until) == null ? null : until);
    }

    /// @param zone of the reader, whose days are meant; the last one is within
    Wanted wantedDays(ZoneId zone) {
        var first = day(from);
        var last = day(until);
        return new Wanted(
                action,
                outcome,
                person(),
                address,
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static boolean isAction(String text) {
        return Arrays.stream(AuditAction.values()).anyMatch(one -> one.wire().equals(text));
    }

    private static boolean isOutcome(String text) {
        return text.equals("done") || text.equals("refused");
    }

    private static boolean isId(@Nullable String text) {
        try {
            return text != null && UUID.fromString(text).version() >= 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private @Nullable UserId person() {
        if (user == null) {
            return null;
        }
        if (!isId(user)) {
            throw new InvalidException("user", "is not the id of a person", "unknown_value");
        }
        return new UserId(UUID.fromString(user));
    }

    private static @Nullable Instant moment(String field, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException _) {
            throw new InvalidException(field, "must be a moment such as 2026-03-01T09:00:00Z", "unknown_value");
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            var day = text == null ? null : LocalDate.parse(text);
            return day != null && day.getYear() >= 1970 && day.getYear() <= 9998 ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
