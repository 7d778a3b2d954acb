package dev.socrates.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.socrates.specifications.Archive.Kept;
import dev.socrates.specifications.Specification;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Specifications as RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front
/// (OWASP, CSV Injection).
final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTable() {}

    static String write(List<Kept> kept) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    "id",
                    "category",
                    "facet",
                    "subject",
                    "key",
                    "statement",
                    "value",
                    "modality",
                    "actor",
                    "status",
                    "revision",
                    "confidence",
                    "quality",
                    "confirmed",
                    "not_applicable",
                    "source",
                    "evidence",
                    "created_at",
                    "updated_at");
            kept.stream()
                    .map(Kept::specification)
                    .filter(specification -> specification.status() != Specification.Status.DELETED)
                    .forEach(specification -> csv.writeRecord(cells(specification)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> cells(Specification s) {
        var content = s.content();
        var evidence = content.evidence();
        return List.of(
                s.id().toString(),
                s.facet().category(),
                s.facet().facet(),
                text(s.subject()),
                s.key(),
                text(content.statement()),
                text(content.value() == null ? null : content.value().display()),
                content.modality().name().toLowerCase(Locale.ROOT),
                text(content.actor()),
                s.status().wire(),
                Integer.toString(s.revision()),
                Double.toString(content.confidence()),
                Double.toString(content.quality()),
                Boolean.toString(content.confirmed()),
                Boolean.toString(content.notApplicable()),
                content.source().wire(),
                text(evidence == null ? null : evidence.quote()),
                s.createdAt().toString(),
                s.updatedAt().toString());
    }

    private static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
