package dev.socrates.admin;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Entries of the security audit as RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in
/// front (OWASP, CSV Injection): what a program says about itself comes from outside.
public final class AuditTable implements Consumer<AuditRecord>, AutoCloseable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;
    private final JsonMapper json;

    public AuditTable(Writer out, JsonMapper json) {
        this.csv = CsvWriter.builder().build(out);
        this.json = json;
        csv.writeRecord("id", "at", "action", "outcome", "actor_id", "subject_id", "address", "user_agent", "details");
    }

    @Override
    public void accept(AuditRecord entry) {
        csv.writeRecord(
                entry.id().toString(),
                entry.at().toString(),
                safe(entry.action()),
                entry.outcome(),
                id(entry.actor()),
                id(entry.subject()),
                safe(entry.address()),
                safe(entry.userAgent()),
                entry.details().isEmpty() ? "" : json.writeValueAsString(entry.details()));
    }

    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String id(@Nullable UserId user) {
        return user == null ? "" : user.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
