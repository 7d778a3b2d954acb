package dev.socrates.specifications;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Value;
import dev.socrates.platform.Times;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// From rows to specifications and revisions.
class SpecificationRows {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<SmellJson>> SMELLS = new TypeReference<>() {};

    private final JsonMapper json;

    SpecificationRows(JsonMapper json) {
        this.json = json;
    }

    Specification specification(ResultSet row, int number) throws SQLException {
        var supersededBy = row.getObject("superseded_by", UUID.class);
        return new Specification(
                new SpecificationId(row.getObject("id", UUID.class)),
                new FacetId(row.getString("category"), row.getString("facet")),
                row.getString("subject"),
                row.getString("key"),
                Status.of(row.getString("status")),
                row.getInt("revision"),
                content(row),
                supersededBy == null ? null : new SpecificationId(supersededBy),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }

    Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getString("change"),
                content(row),
                row.getObject("author_id", UUID.class),
                Times.instant(row, "at"));
    }

    static String wire(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }

    private Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("statement"),
                value(row.getString("value")),
                Modality.valueOf(row.getString("modality").toUpperCase(Locale.ROOT)),
                row.getString("actor"),
                row.getDouble("confidence"),
                row.getDouble("quality"),
                row.getBoolean("confirmed"),
                row.getBoolean("not_applicable"),
                Source.of(row.getString("source")),
                json.readValue(row.getString("reasons"), TEXTS),
                json.readValue(row.getString("smells"), SMELLS).stream()
                        .map(SmellJson::smell)
                        .toList(),
                evidence(row));
    }

    private @Nullable Value value(@Nullable String text) {
        return text == null ? null : json.readValue(text, ValueJson.class).value();
    }

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        var id = row.getObject("evidence_id", UUID.class);
        if (id == null) {
            return null;
        }
        return new Evidence(
                row.getString("evidence_kind"),
                id,
                new Span(row.getInt("evidence_start"), row.getInt("evidence_end")),
                row.getString("evidence_quote"),
                row.getString("evidence_hash"));
    }
}
