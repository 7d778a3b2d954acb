package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict.Decision;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Opens and closes conflicts together with what that does to both sides. A side that waits becomes current
/// only when nothing else is open against it.
@Component
class Settlement {

    /// Changes by which a person gives a specification another text.
    private static final Set<String> WITH_A_TEXT_BEFORE = Set.of("edited", "reverted");

    private final Ledger ledger;
    private final ConflictRepository conflicts;
    private final SpecificationRepository specifications;
    private final Comparison comparison;
    private final Disputes disputes;
    private final ApplicationEventPublisher events;

    Settlement(
            Ledger ledger,
            ConflictRepository conflicts,
            SpecificationRepository specifications,
            Comparison comparison,
            Disputes disputes,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.conflicts = conflicts;
        this.specifications = specifications;
        this.comparison = comparison;
        this.disputes = disputes;
        this.events = events;
    }

    /// What holds instead of both sides.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Merged(Content content, float @Nullable [] vector) {}

    /// Opens a conflict for each blocking finding about a specification that has just got its text, and makes
    /// it wait.
    List<Conflict> recheck(ProjectAccess access, Specification changed, List<Finding> findings) {
        var raised = new ArrayList<Conflict>();
        for (var finding : findings) {
            if (finding.kind().blocks()) {
                var other = new SpecificationId(UUID.fromString(finding.existing()));
                raised.add(disputes.open(access, finding, other, changed.id()));
            }
        }
        if (!raised.isEmpty() && changed.status() != Status.PENDING) {
            ledger.move(access, changed.id(), Status.PENDING, null);
        }
        return List.copyOf(raised);
    }

    void keepOld(ProjectAccess access, Conflict conflict, Decision decision) {
        close(access, conflict, Conflict.Status.RESOLVED, decision);
        var incoming = ledger.find(access, conflict.incoming().specification());
        var history = specifications.history(incoming.id());
        if (conflict.kind() == Finding.Kind.DUPLICATE) {
            ledger.move(
                    access,
                    incoming.id(),
                    Status.SUPERSEDED,
                    conflict.existing().specification());
        } else if (WITH_A_TEXT_BEFORE.contains(history.getLast().change())) {
            // The clash came with an edit: what stood before it comes back. One that came with a restoration goes
            // again.
            ledger.revise(
                    access,
                    incoming,
                    "reverted",
                    history.get(history.size() - 2).content());
            ledger.move(access, incoming.id(), Status.CURRENT, null);
        } else {
            ledger.move(access, incoming.id(), Status.REJECTED, null);
        }
        closeOthers(access, incoming.id(), decision);
    }

    void replace(ProjectAccess access, Conflict conflict, Decision decision) {
        close(access, conflict, Conflict.Status.RESOLVED, decision);
        var existing = conflict.existing().specification();
        var incoming = conflict.incoming().specification();
        ledger.move(access, existing, Status.SUPERSEDED, incoming);
        // First the side that was chosen: what else was open against the replaced one must fit to it now.
        release(access, incoming);
        closeOthers(access, existing, decision);
    }

    void merge(ProjectAccess access, Conflict conflict, Decision decision, Merged merged) {
        close(access, conflict, Conflict.Status.RESOLVED, decision);
        var existing = ledger.find(access, conflict.existing().specification());
        ledger.revise(access, existing, "merged", merged.content(), merged.vector());
        ledger.move(access, conflict.incoming().specification(), Status.SUPERSEDED, existing.id());
        closeOthers(access, conflict.incoming().specification(), decision);
    }

    void keepBoth(ProjectAccess access, Conflict conflict, Decision decision, @Nullable String scope) {
        var incoming = conflict.incoming().specification();
        if (scope != null) {
            ledger.scope(access, incoming, scope);
        }
        close(access, conflict, scope == null ? Conflict.Status.IGNORED : Conflict.Status.RESOLVED, decision);
        release(access, incoming);
    }

    /// A specification is gone, and with it what was open about it.
    void withdraw(ProjectAccess access, SpecificationId gone, String why) {
        var decision = new Decision("keep_old", why, access.user().value(), ledger.now());
        for (var conflict : conflicts.openOf(gone)) {
            close(access, conflict, Conflict.Status.RESOLVED, decision);
            release(access, waiting(conflict, gone));
        }
    }

    private void closeOthers(ProjectAccess access, SpecificationId settled, Decision decision) {
        for (var other : conflicts.openOf(settled)) {
            close(access, other, Conflict.Status.RESOLVED, decision);
            release(access, waiting(other, settled));
        }
    }

    private static SpecificationId waiting(Conflict conflict, SpecificationId one) {
        return conflict.existing().specification().equals(one)
                ? conflict.incoming().specification()
                : conflict.existing().specification();
    }

    /// Several may have waited for the same side. Each is compared again, so that they do not all become current.
    private void release(ProjectAccess access, SpecificationId id) {
        var waiting = ledger.find(access, id);
        if (waiting.status() == Status.PENDING
                && conflicts.openOf(id).isEmpty()
                && recheck(access, waiting, findings(access, waiting)).isEmpty()) {
            ledger.move(access, id, Status.CURRENT, null);
        }
    }

    private List<Finding> findings(ProjectAccess access, Specification waiting) {
        var accepted = conflicts.acceptedBeside(waiting.id());
        return comparison.findings(access, waiting).stream()
                .filter(finding ->
                        accepted.stream().noneMatch(other -> other.toString().equals(finding.existing())))
                .toList();
    }

    private void close(ProjectAccess access, Conflict conflict, Conflict.Status status, Decision decision) {
        conflicts.close(conflict.id(), status, decision);
        events.publishEvent(new SpecificationChange.ConflictResolved(
                access.project(), access.user(), conflict.id(), decision.resolution()));
    }
}
