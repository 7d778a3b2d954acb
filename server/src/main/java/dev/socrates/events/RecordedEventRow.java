package dev.socrates.events;

import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RecordedEventRow implements RowMapper<RecordedEvent> {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JsonMapper json;

    RecordedEventRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public RecordedEvent mapRow(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getLong("seq"),
                row.getString("type"),
                row.getObject("actor_id", UUID.class),
                json.readValue(row.getString("data"), FACTS),
                Times.instant(row, "at"));
    }
}
