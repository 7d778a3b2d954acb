package dev.socrates.specifications;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The specifications of a project, as people read and change them. Each change is a revision; none is lost.
@Service
public class Specifications {

    private final SpecificationRepository repository;
    private final Knowledge knowledge;
    private final Ledger ledger;
    private final Reconciliation reconciliation;
    private final Settlement settlement;
    private final Comparison comparison;
    private final TransactionTemplate transaction;

    Specifications(
            SpecificationRepository repository,
            Knowledge knowledge,
            Ledger ledger,
            Reconciliation reconciliation,
            Settlement settlement,
            Comparison comparison,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.knowledge = knowledge;
        this.ledger = ledger;
        this.reconciliation = reconciliation;
        this.settlement = settlement;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    /// What a change did: the specification as it is now, the conflicts it raised, and how maturity moved.
    public record Change(Specification specification, List<Conflict> conflicts, Progress progress) {}

    /// What was confirmed, what was left as it is, and how maturity moved.
    ///
    /// @param fresh those among the confirmed that nobody had confirmed before
    public record Confirmed(
            List<Specification> confirmed, List<SpecificationId> fresh, List<Specification> left, Progress progress) {}

    /// A statement typed by hand. Subject and key are found in it when they are not given.
    public record Statement(
            FacetId facet,
            @Nullable String subject,
            @Nullable String key,
            String text) {}

    /// All that counts now, the oldest first.
    public List<Specification> current(ProjectAccess access) {
        return knowledge.of(access).current();
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
        var candidate = comparison.read(access, statement);
        var read = comparison.compare(access, List.of(candidate.claim()));
        return transaction.execute(_ -> {
            var compared = comparison.confirmed(access, read, ledger.lock(access));
            var before = ledger.assess(access, compared.known());
            var batch = reconciliation.begin(access, compared.findings());
            batch.add(compared.claims().getFirst(), Intake.content(candidate, Source.USER_INPUT, null));
            if (batch.specifications().isEmpty()) {
                throw alreadyThere(access, compared);
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
        var candidate = comparison.read(access, new Statement(read.facet(), read.subject(), read.key(), text));
        var content = Intake.content(candidate, Source.USER_INPUT, null);
        var alone = comparison.compare(access, List.of(read.saying(content).claim()));
        return transaction.execute(_ -> {
            var compared = comparison.confirmed(access, alone, ledger.lock(access));
            var before = ledger.assess(access, compared.known());
            var now = ledger.find(access, id);
            if (now.revision() != revision) {
                throw new SpecificationException.Stale(revision, now, text);
            }
            requireStatus(now, Status.CURRENT, Status.DRAFT);
            var vector = compared.claims().getFirst().vector();
            var revised = ledger.revise(access, now, "edited", content, vector);
            // A draft is compared when somebody stands behind it, not before.
            var raised = now.status() == Status.DRAFT
                    ? List.<Conflict>of()
                    : settlement.recheck(access, revised, compared.findings());
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
            var raised = standBehind(access, now);
            var progress = ledger.settle(access, before);
            return new Change(ledger.find(access, id), raised, progress);
        });
    }

    /// A person stands behind several at once. What cannot be confirmed, because it waits or is gone, is left
    /// as it is and named.
    ///
    /// @throws SpecificationException.Unknown when one of them is not of this project; then none is confirmed
    public Confirmed confirm(ProjectAccess access, Collection<SpecificationId> ids) {
        var wanted = Set.copyOf(ids);
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var found = repository.find(access.project(), wanted);
            if (found.size() < wanted.size()) {
                throw new SpecificationException.Unknown();
            }
            var open = found.stream().filter(Specifications::confirmable).toList();
            var fresh = open.stream()
                    .filter(one -> !one.content().confirmed())
                    .map(Specification::id)
                    .toList();
            open.forEach(one -> standBehind(access, one));
            var left = found.stream().filter(one -> !confirmable(one)).toList();
            var confirmed = repository.find(
                    access.project(), open.stream().map(Specification::id).toList());
            return new Confirmed(confirmed, fresh, left, ledger.settle(access, before));
        });
    }

    /// A draft counts from now on, so it is compared like any new statement.
    private List<Conflict> standBehind(ProjectAccess access, Specification now) {
        if (now.content().confirmed()) {
            return List.of();
        }
        boolean draft = now.status() == Status.DRAFT;
        if (draft) {
            ledger.move(access, now.id(), Status.CURRENT, null);
        }
        var confirmed = ledger.revise(
                access,
                ledger.find(access, now.id()),
                "confirmed",
                now.content().confirmedByPerson());
        return draft ? settlement.recheck(access, confirmed, comparison.findings(access, confirmed)) : List.of();
    }

    private static boolean confirmable(Specification specification) {
        return specification.status() == Status.CURRENT || specification.status() == Status.DRAFT;
    }

    /// Goes back to what an earlier revision said, as a further revision: nothing in between is lost. Like an
    /// edit, the text waits as pending when it clashes; one that waits because of its edit is free again.
    ///
    /// @param revision the number to go back to
    /// @param read the revision that the person has seen last, if nobody else's change may be undone with it
    /// @throws SpecificationException.Stale when somebody else has changed it since
    public Change revert(ProjectAccess access, SpecificationId id, int revision, @Nullable Integer read) {
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var now = ledger.find(access, id);
            var wanted = revision(id, revision);
            if (read != null && now.revision() != read) {
                throw new SpecificationException.Stale(read, now, wanted.statement());
            }
            requireStatus(now, Status.CURRENT, Status.DRAFT, Status.PENDING);
            if (wanted.equals(now.content())) {
                return new Change(now, List.of(), ledger.settle(access, before));
            }
            if (now.status() == Status.PENDING) {
                settlement.withdraw(access, id, "reverted");
                ledger.move(access, id, Status.CURRENT, null);
            }
            var reverted = ledger.revise(access, ledger.find(access, id), "reverted", wanted);
            var raised = settlement.recheck(access, reverted, comparison.findings(access, reverted));
            var progress = ledger.settle(access, before);
            return new Change(ledger.find(access, id), raised, progress);
        });
    }

    private Content revision(SpecificationId id, int number) {
        return repository.history(id).stream()
                .filter(revision -> revision.number() == number)
                .map(Revision::content)
                .findFirst()
                .orElseThrow(() -> new InvalidException("revision", "is not a revision of it", "unknown_revision"));
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
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            requireStatus(ledger.find(access, id), Status.DELETED);
            var findings = comparison.findings(access, deleted);
            ledger.move(access, id, Status.CURRENT, null);
            ledger.revise(access, deleted, "restored", deleted.content());
            var raised = settlement.recheck(access, ledger.find(access, id), findings);
            var progress = ledger.settle(access, before);
            return new Change(ledger.find(access, id), raised, progress);
        });
    }

    private SpecificationException alreadyThere(ProjectAccess access, Compared compared) {
        var id = new SpecificationId(
                UUID.fromString(compared.findings().getFirst().existing()));
        return new SpecificationException.AlreadyThere(ledger.find(access, id));
    }

    private static void requireStatus(Specification specification, Status... allowed) {
        if (!List.of(allowed).contains(specification.status())) {
            throw new SpecificationException.WrongStatus(
                    "This specification is " + specification.status().wire() + ".");
        }
    }
}
