package dev.socrates.identity.audit;

import java.time.Clock;
import org.springframework.stereotype.Service;

/// The append-only record of what happened to accounts. Within a transaction on the accounts' database an entry stands
/// or falls with what it tells of; outside of one it is written at once.
@Service
public class SecurityAudit {

    private final AuditRepository repository;
    private final Clock clock;

    SecurityAudit(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void record(AuditEntry entry) {
        repository.append(entry, clock.instant());
    }
}
