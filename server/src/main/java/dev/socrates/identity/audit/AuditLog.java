package dev.socrates.identity.audit;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Reads the security audit.
@Service
public class AuditLog {

    private static final int BATCH = 1_000;

    private final AuditRepository repository;
    private final SecurityAudit audit;

    AuditLog(AuditRepository repository, SecurityAudit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /// Which entries; null filters nothing.
    ///
    /// @param user whose account it was done to, or who did it
    /// @param from the first moment that counts
    /// @param until the first one that does not any more
    public record Wanted(
            @Nullable String action,
            @Nullable String outcome,
            @Nullable UserId user,
            @Nullable String address,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static final Wanted ALL = new Wanted(null, null, null, null, null, null);
    }

    /// The newest first.
    public Page<AuditRecord> find(AdminAccess access, Wanted wanted, @Nullable UUID after, int limit) {
        return Page.of(repository.find(wanted, after, limit + 1), limit, AuditRecord::id);
    }

    /// All that fit, the newest first, however many: in batches, so that neither memory nor a connection is held by a
    /// slow reader. That somebody took them away is an entry too.
    public void export(AdminAccess access, Wanted wanted, String format, Consumer<AuditRecord> reader) {
        audit.record(AuditEntry.by(
                access.user(), AuditAction.AUDIT_LOG_EXPORTED, null, access.client(), Map.of("format", format)));
        List<AuditRecord> batch = repository.find(wanted, null, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(reader);
            batch = batch.size() < BATCH
                    ? List.of()
                    : repository.find(wanted, batch.getLast().id(), BATCH);
        }
    }
}
