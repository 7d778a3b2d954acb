package dev.socrates.identity.erasure;

import dev.socrates.identity.Client;
import dev.socrates.identity.PersonalRecords;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// A copy of everything that is kept of somebody, in a form that programs read and people understand.
@Service
public class PersonalExport {

    private final ObjectProvider<PersonalRecords> records;
    private final SecurityAudit audit;
    private final JsonMapper json;
    private final Clock clock;

    PersonalExport(ObjectProvider<PersonalRecords> records, SecurityAudit audit, JsonMapper json, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// What the file is called.
    public String name() {
        return "socrates-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".zip";
    }

    /// Written while it is collected, one entry after the other: it can be large.
    public void write(SignedIn person, Client client, OutputStream out) throws IOException {
        audit.record(AuditEntry.own(AuditAction.DATA_EXPORTED, person.user(), client));
        try (var archive = new ZipArchive(out, json, clock.instant())) {
            records.orderedStream().forEach(module -> module.export(person, archive));
            archive.finish();
        }
    }
}
