package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes conflicts of findings and announces them.
@Component
class Disputes {

    private final ConflictRepository conflicts;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Disputes(ConflictRepository conflicts, Ledger ledger, ApplicationEventPublisher events) {
        this.conflicts = conflicts;
        this.ledger = ledger;
        this.events = events;
    }

    Conflict open(ProjectAccess access, Finding finding, SpecificationId existing, SpecificationId incoming) {
        var conflict = new Conflict(
                Ids.next(),
                finding.kind(),
                finding.domain(),
                finding.severity(),
                Conflict.Status.OPEN,
                new Side(existing, finding.existingWords()),
                new Side(incoming, finding.incomingWords()),
                finding.explanation(),
                false,
                ledger.now(),
                null);
        conflicts.insert(access.project(), conflict);
        events.publishEvent(new SpecificationChange.ConflictDetected(access.project(), access.user(), conflict));
        return conflict;
    }
}
