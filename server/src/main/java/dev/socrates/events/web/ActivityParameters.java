package dev.socrates.events.web;

import dev.socrates.events.ActivityFeed.Wanted;
import dev.socrates.events.ActivityKind;
import dev.socrates.identity.UserId;
import dev.socrates.platform.InvalidException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program looks for in the log.
record ActivityParameters(
        @Nullable String kind,
        @Nullable String type,
        @Nullable String actor,
        @Nullable String from,
        @Nullable String until) {

    /// @throws InvalidException that names the parameter
    Wanted wanted() {
        return new Wanted(types(), person(), moment("from", from), moment("until", until));
    }

    /// The number of the entry after which a page begins.
    static @Nullable Long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(cursor);
        } catch (NumberFormatException _) {
            throw new InvalidException("cursor", "is not a cursor of this list", "invalid_cursor");
        }
    }

    private @Nullable Collection<String> types() {
        if (type != null && type.indexOf('\0') >= 0) {
            throw new InvalidException("type", "is not a type of entries", "unknown_value");
        }
        if (kind == null) {
            return type == null ? null : Set.of(type);
        }
        var types = ActivityKind.ofWire(kind)
                .map(ActivityKind::types)
                .orElseThrow(() -> new InvalidException("kind", "is not a kind of entries", "unknown_value"));
        return type == null ? types : types.stream().filter(type::equals).toList();
    }

    private @Nullable UserId person() {
        try {
            return actor == null ? null : new UserId(UUID.fromString(actor));
        } catch (IllegalArgumentException _) {
            throw new InvalidException("actor", "is not the id of a person", "unknown_value");
        }
    }

    private static @Nullable Instant moment(String name, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw new InvalidException(name, "must be a moment such as 2026-03-01T09:00:00Z", "unknown_value");
        }
    }
}
