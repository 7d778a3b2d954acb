package dev.socrates.projects;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a list of projects is sorted, and where in it a page begins.
public enum ListOrder {
    NEWEST,
    ACTIVITY,
    NAME;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The last project of the page before: its key in this order, and its id where keys are equal.
    record Position(String key, UUID id) {

        Instant time() {
            return Instant.parse(key);
        }
    }

    Position position(Listed last) {
        var key = switch (this) {
            case NEWEST -> "";
            case ACTIVITY -> last.lastActivity().toString();
            case NAME -> last.foldedName();
        };
        return new Position(key, last.project().id().value());
    }

    String encode(Position position) {
        var plain = position.id() + (this == NEWEST ? "" : " " + wire() + " " + position.key());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws IllegalArgumentException when the cursor is not one of a list in this order
    @Nullable
    Position decode(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 3);
        boolean ours = this == NEWEST ? parts.length == 1 : parts.length == 3 && parts[1].equals(wire());
        if (!ours) {
            throw new IllegalArgumentException("a cursor of another list");
        }
        var position = new Position(this == NEWEST ? "" : parts[2], UUID.fromString(parts[0]));
        if (this == ACTIVITY) {
            position.time();
        }
        return position;
    }
}
