package dev.socrates.interviews;

import dev.socrates.engine.extraction.Extraction.Skipped;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.specifications.Progress.Move;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ReadingRepository {

    private static final TypeReference<List<Skipped>> SKIPPED = new TypeReference<>() {};
    private static final TypeReference<List<Move>> MOVES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReadingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Reading reading) {
        jdbc.sql("""
                insert into interviews.reading
                       (message_id, stance, skipped, repeated, conflicts, score_before, score, moves, open_conflicts)
                values (:message, :stance, :skipped::jsonb, :repeated, :conflicts, :before, :score, :moves::jsonb, :open)
                """)
                .param("message", reading.message())
                .param("stance", reading.stance().name().toLowerCase(Locale.ROOT))
                .param("skipped", json.writeValueAsString(reading.skipped()))
                .param("repeated", reading.repeated())
                .param("conflicts", reading.conflicts().toArray(UUID[]::new))
                .param("before", reading.before())
                .param("score", reading.score())
                .param("moves", json.writeValueAsString(reading.moves()))
                .param("open", reading.openConflicts())
                .update();
    }

    List<Reading> of(UUID session) {
        return jdbc.sql("""
                select r.message_id, r.stance, r.skipped, r.repeated, r.conflicts, r.score_before, r.score, r.moves,
                       r.open_conflicts
                  from interviews.message m
                  join interviews.reading r on r.message_id = m.id
                 where m.session_id = :session
                 order by r.message_id
                """).param("session", session).query(this::reading).list();
    }

    private Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("message_id", UUID.class),
                Stance.valueOf(row.getString("stance").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("skipped"), SKIPPED),
                row.getInt("repeated"),
                List.of((UUID[]) row.getArray("conflicts").getArray()),
                row.getBigDecimal("score_before"),
                row.getBigDecimal("score"),
                json.readValue(row.getString("moves"), MOVES),
                row.getInt("open_conflicts"));
    }
}
