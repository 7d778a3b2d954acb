package dev.socrates.interviews;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Role;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Questions as their table holds them.
@Component
class QuestionRows {

    private static final TypeReference<List<Factor>> FACTORS = new TypeReference<>() {};

    private final JsonMapper json;

    QuestionRows(JsonMapper json) {
        this.json = json;
    }

    String factors(PutQuestion question) {
        return json.writeValueAsString(question.factors());
    }

    PutQuestion question(ResultSet row, int number) throws SQLException {
        var leftFor = row.getString("left_for");
        return new PutQuestion(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("template"),
                new FacetId(row.getString("category"), row.getString("facet")),
                row.getString("text"),
                Manner.valueOf(upper(row.getString("manner"))),
                Role.valueOf(upper(row.getString("role"))),
                row.getString("reason"),
                row.getDouble("expected_gain"),
                json.readValue(row.getString("factors"), FACTORS),
                row.getObject("follow_up_to", UUID.class),
                row.getInt("depth"),
                row.getObject("conflict_id", UUID.class),
                PutQuestion.Status.valueOf(upper(row.getString("status"))),
                leftFor == null ? null : Role.valueOf(upper(leftFor)),
                Times.instant(row, "asked_at"));
    }

    private static String upper(String wire) {
        return wire.toUpperCase(Locale.ROOT);
    }
}
