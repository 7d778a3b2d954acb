package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.CpuPool;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The specifications of a project, as people read and change them. Each change is a revision; none is lost.
@Service
public class Specifications {

    private final SpecificationRepository repository;
    private final Ledger ledger;
    private final Reconciliation reconciliation;
    private final Settlement settlement;
    private final Engines engines;
    private final CpuPool cpu;
    private final TransactionTemplate transaction;

    Specifications(
            SpecificationRepository repository,
            Ledger ledger,
            Reconciliation reconciliation,
            Settlement settlement,
            Engines engines,
            CpuPool cpu,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.ledger = ledger;
        this.reconciliation = reconciliation;
        this.settlement = settlement;
        this.engines = engines;
        this.cpu = cpu;
        this.transaction = transaction;
    }

    /// What a change did: the specification as it is now, the conflicts it raised, and how maturity moved.
    public record Change(Specification specification, List<Conflict> conflicts, Progress progress) {}

    /// A statement typed by hand. Subject and key are found in it when they are not given.
    public record Statement(
            FacetId facet,
            @Nullable String subject,
            @Nullable String key,
            String text) {}

    /// The newest first; deleted ones only when asked for by their status.
    public Page<Specification> list(
            ProjectAccess access,
            @Nullable String category,
            @Nullable String status,
            @Nullable UUID before,
            int limit) {
        if (category != null
                && engines.of(access.pack()).pack().category(category).isEmpty()) {
            throw new InvalidException("category", "is not a category of this project", "unknown_category");
        }
        var rows = repository.list(access.project(), category, status, before, limit + 1);
        return Page.of(rows, limit, specification -> specification.id().value());
    }

    /// All that counts now, the oldest first.
    public List<Specification> current(ProjectAccess access) {
        return repository.current(access.project());
    }

    public List<Specification> find(ProjectAccess access, List<SpecificationId> ids) {
        return repository.find(access.project(), ids);
    }

    public Specification get(ProjectAccess access, SpecificationId id) {
        return ledger.find(access, id);
    }

    public List<Revision> history(ProjectAccess access, SpecificationId id) {
        return repository.history(ledger.find(access, id).id());
    }

    /// Adds a statement of the person's own. It is checked like any other and waits as pending when it
    /// clashes.
    ///
    /// @throws SpecificationException.AlreadyThere when the project says so already
    public Change add(ProjectAccess access, Statement statement) {
        var candidate = byHand(access, statement);
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var batch = reconciliation.begin(access, compare(access, candidate.claim(), null));
            batch.add(candidate.claim(), Intake.content(candidate, Source.USER_INPUT, null));
            if (batch.specifications().isEmpty()) {
                throw alreadyThere(access, candidate);
            }
            return new Change(batch.specifications().getFirst(), batch.conflicts(), ledger.settle(access, before));
        });
    }

    /// Says it differently, as a further revision. If the new text clashes with others it waits as pending,
    /// and keeping the old side of that conflict brings the text back that stood before.
    ///
    /// @param revision the one the person has read
    /// @throws SpecificationException.Stale when somebody else has changed it since; holds both texts
    public Change edit(ProjectAccess access, SpecificationId id, int revision, String text) {
        var read = ledger.find(access, id);
        var candidate = byHand(access, new Statement(read.facet(), read.subject(), read.key(), text));
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var now = ledger.find(access, id);
            if (now.revision() != revision) {
                throw new SpecificationException.Stale(revision, now, text);
            }
            requireStatus(now, Status.CURRENT, Status.DRAFT);
            var content = Intake.content(candidate, Source.USER_INPUT, null);
            var revised = ledger.revise(access, now, "edited", content);
            // A draft is compared when somebody stands behind it, not before.
            var raised = now.status() == Status.DRAFT
                    ? List.<Conflict>of()
                    : settlement.recheck(access, revised, compare(access, candidate.claim(), id));
            var progress = ledger.settle(access, before);
            return new Change(ledger.find(access, id), raised, progress);
        });
    }

    /// A person stands behind it: from now on its confidence is 1.
    public Change confirm(ProjectAccess access, SpecificationId id) {
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var now = ledger.find(access, id);
            requireStatus(now, Status.CURRENT, Status.DRAFT);
            if (now.content().confirmed()) {
                return new Change(now, List.of(), ledger.settle(access, before));
            }
            boolean draft = now.status() == Status.DRAFT;
            if (draft) {
                ledger.move(access, id, Status.CURRENT, null);
            }
            var confirmed = ledger.revise(
                    access, ledger.find(access, id), "confirmed", now.content().confirmedByPerson());
            var raised = draft
                    ? settlement.recheck(access, confirmed, compare(access, confirmed.claim(), id))
                    : List.<Conflict>of();
            var progress = ledger.settle(access, before);
            return new Change(ledger.find(access, id), raised, progress);
        });
    }

    /// Takes a specification out; [#restore] brings it back. Conflicts that it was part of are settled by
    /// this.
    public Change delete(ProjectAccess access, SpecificationId id) {
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var now = ledger.find(access, id);
            requireStatus(now, Status.CURRENT, Status.PENDING, Status.DRAFT);
            ledger.move(access, id, Status.DELETED, null);
            settlement.withdraw(access, id, "deleted");
            return new Change(ledger.find(access, id), List.of(), ledger.settle(access, before));
        });
    }

    public Change restore(ProjectAccess access, SpecificationId id) {
        var deleted = ledger.find(access, id);
        var claim = deleted.claim();
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            requireStatus(ledger.find(access, id), Status.DELETED);
            var known = repository.current(access.project()).stream()
                    .map(Specification::claim)
                    .toList();
            var findings = cpu.call(() -> engines.of(access.pack()).conflicts().compare(List.of(claim), known));
            ledger.move(access, id, Status.CURRENT, null);
            ledger.revise(access, deleted, "restored", deleted.content());
            var raised = settlement.recheck(access, ledger.find(access, id), findings);
            var progress = ledger.settle(access, before);
            return new Change(ledger.find(access, id), raised, progress);
        });
    }

    private Candidate byHand(ProjectAccess access, Statement statement) {
        var engine = engines.of(access.pack());
        if (engine.pack().find(statement.facet()).isEmpty()) {
            throw new InvalidException("facet", "is not a facet of this project", "unknown_facet");
        }
        var extractor = engine.extractor();
        return cpu.call(
                () -> extractor.byHand(statement.text(), statement.facet(), statement.subject(), statement.key()));
    }

    private List<Finding> compare(ProjectAccess access, Claim claim, @Nullable SpecificationId itself) {
        var others = repository.current(access.project()).stream()
                .filter(other -> !other.id().equals(itself))
                .map(Specification::claim)
                .toList();
        return cpu.call(() -> engines.of(access.pack()).conflicts().compare(List.of(claim), others));
    }

    private SpecificationException alreadyThere(ProjectAccess access, Candidate candidate) {
        var findings = compare(access, candidate.claim(), null);
        var id = new SpecificationId(UUID.fromString(findings.getFirst().existing()));
        return new SpecificationException.AlreadyThere(ledger.find(access, id));
    }

    private static void requireStatus(Specification specification, Status... allowed) {
        if (!List.of(allowed).contains(specification.status())) {
            throw new SpecificationException.WrongStatus(
                    "This specification is " + specification.status().wire() + ".");
        }
    }
}
