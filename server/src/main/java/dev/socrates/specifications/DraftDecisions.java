package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What people decide about drafts. A confirmed one is compared like anything else that is said: it may clash and
/// then waits as pending, or repeat what is known and then is superseded by it.
@Service
public class DraftDecisions {

    private final DraftRepository drafts;
    private final SpecificationRepository specifications;
    private final Ledger ledger;
    private final Settlement settlement;
    private final Comparison comparison;
    private final TransactionTemplate transaction;

    DraftDecisions(
            DraftRepository drafts,
            SpecificationRepository specifications,
            Ledger ledger,
            Settlement settlement,
            Comparison comparison,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.specifications = specifications;
        this.ledger = ledger;
        this.settlement = settlement;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    /// @param confirmed current now, or pending with a conflict
    /// @param repeated how many said again what is known
    public record Confirmed(List<Specification> confirmed, int repeated, List<Conflict> conflicts, Progress progress) {}

    /// A person stands behind these drafts.
    ///
    /// @param ids null for all
    /// @throws SpecificationException.Unknown when one of them is not there
    /// @throws SpecificationException.WrongStatus when one of them is no draft any more
    public Confirmed confirm(ProjectAccess access, @Nullable List<SpecificationId> ids) {
        var compared = comparison.compareStored(access, chosen(access, ids));
        return transaction.execute(_ -> {
            boolean moved = !compared.holdsAt(ledger.lock(access));
            var chosen = chosen(access, ids);
            var findings = (moved ? comparison.compareStored(access, chosen) : compared).findings();
            var before = ledger.assess(access);
            var confirmed = new ArrayList<SpecificationId>();
            var raised = new ArrayList<Conflict>();
            for (var draft : chosen) {
                if (!superseded(access, draft, findings)) {
                    raised.addAll(admit(access, draft, findings));
                    confirmed.add(draft.id());
                }
            }
            var progress = ledger.settle(access, before);
            var now = specifications.find(access.project(), confirmed);
            return new Confirmed(now, chosen.size() - now.size(), List.copyOf(raised), progress);
        });
    }

    private List<Conflict> admit(ProjectAccess access, Specification draft, List<Finding> findings) {
        var revised = ledger.revise(access, draft, "confirmed", draft.content().confirmedByPerson());
        var standing = findings.stream()
                .filter(finding -> finding.incoming().equals(draft.id().toString()))
                .filter(finding -> other(access, finding).isPresent())
                .toList();
        var raised = settlement.recheck(access, revised, standing);
        if (raised.isEmpty()) {
            ledger.move(access, draft.id(), Status.CURRENT, null);
        }
        return raised;
    }

    /// Two of the same document may say the same; the first of them stands for both.
    private boolean superseded(ProjectAccess access, Specification draft, List<Finding> findings) {
        var same = findings.stream()
                .filter(finding -> finding.incoming().equals(draft.id().toString()))
                .filter(finding -> finding.kind() == Finding.Kind.DUPLICATE)
                .flatMap(finding -> other(access, finding).stream())
                .filter(other ->
                        other.status() == Status.CURRENT && Reconciliation.repeats(draft.claim(), other.claim()))
                .findFirst();
        same.ifPresent(other -> ledger.move(access, draft.id(), Status.SUPERSEDED, other.id()));
        return same.isPresent();
    }

    private Optional<Specification> other(ProjectAccess access, Finding finding) {
        var other = ledger.find(access, new SpecificationId(UUID.fromString(finding.existing())));
        return Optional.of(other).filter(one -> one.status() == Status.CURRENT || one.status() == Status.PENDING);
    }

    /// Takes drafts out; [#takeBack] undoes it.
    ///
    /// @param ids null for all
    /// @return what was rejected
    public List<SpecificationId> reject(ProjectAccess access, @Nullable List<SpecificationId> ids) {
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var chosen = chosen(access, ids);
            chosen.forEach(draft -> ledger.move(access, draft.id(), Status.REJECTED, null));
            ledger.settle(access, before);
            return chosen.stream().map(Specification::id).toList();
        });
    }

    /// Makes rejected drafts wait again.
    public List<Specification> takeBack(ProjectAccess access, List<SpecificationId> ids) {
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            for (var rejected : each(access, ids)) {
                if (rejected.status() != Status.REJECTED || rejected.content().source() != Source.INFERRED) {
                    throw wrong(rejected);
                }
                ledger.move(access, rejected.id(), Status.DRAFT, null);
            }
            ledger.settle(access, before);
            return each(access, ids);
        });
    }

    private List<Specification> chosen(ProjectAccess access, @Nullable List<SpecificationId> ids) {
        if (ids == null) {
            return drafts.all(access.project());
        }
        var chosen = each(access, ids);
        chosen.stream().filter(one -> one.status() != Status.DRAFT).findFirst().ifPresent(one -> {
            throw wrong(one);
        });
        return chosen;
    }

    private List<Specification> each(ProjectAccess access, List<SpecificationId> ids) {
        var distinct = List.copyOf(new LinkedHashSet<>(ids));
        var found = specifications.find(access.project(), distinct);
        if (found.size() != distinct.size()) {
            throw new SpecificationException.Unknown();
        }
        return found.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
    }

    private static SpecificationException wrong(Specification one) {
        return new SpecificationException.WrongStatus(
                "This specification is " + one.status().wire() + ".");
    }
}
