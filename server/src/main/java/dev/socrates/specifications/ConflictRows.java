package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.platform.Times;
import dev.socrates.specifications.Conflict.Decision;
import dev.socrates.specifications.Conflict.Side;
import dev.socrates.specifications.Conflict.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// From rows to conflicts.
class ConflictRows {

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final JsonMapper json;

    ConflictRows(JsonMapper json) {
        this.json = json;
    }

    Conflict conflict(ResultSet row, int number) throws SQLException {
        return new Conflict(
                row.getObject("id", UUID.class),
                Finding.Kind.valueOf(upper(row.getString("kind"))),
                Finding.Domain.valueOf(upper(row.getString("domain"))),
                Finding.Severity.valueOf(upper(row.getString("severity"))),
                Status.valueOf(upper(row.getString("status"))),
                side(row, "existing_id", "existing_words"),
                side(row, "incoming_id", "incoming_words"),
                row.getString("explanation"),
                row.getBoolean("asked"),
                Times.instant(row, "detected_at"),
                decision(row));
    }

    private Side side(ResultSet row, String id, String words) throws SQLException {
        return new Side(
                new SpecificationId(row.getObject(id, UUID.class)), json.readValue(row.getString(words), WORDS));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var at = Times.instantOrNull(row, "resolved_at");
        if (at == null) {
            return null;
        }
        return new Decision(
                row.getString("resolution"), row.getString("notes"), row.getObject("resolved_by", UUID.class), at);
    }

    private static String upper(String wire) {
        return wire.toUpperCase(Locale.ROOT);
    }
}
