package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks for conflicts and duplicates in all that a project says, when somebody asks for it: to find what is said
/// twice, and after a release has learned to see more. It searches without a transaction and then stores what still
/// holds.
@Service
public class Detection {

    private final Knowledge knowledge;
    private final SelfComparison comparison;
    private final ConflictRepository conflicts;
    private final Disputes disputes;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    Detection(
            Knowledge knowledge,
            SelfComparison comparison,
            ConflictRepository conflicts,
            Disputes disputes,
            Ledger ledger,
            TransactionTemplate transaction) {
        this.knowledge = knowledge;
        this.comparison = comparison;
        this.conflicts = conflicts;
        this.disputes = disputes;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /// @param compared how many statements
    /// @param opened what nobody had noticed
    public record Detected(int compared, List<Conflict> opened, Progress progress) {}

    /// Of two that cannot both hold the later one waits from now on; of two that say the same both go on to
    /// count. Pairs that are open already, or that a person has decided to keep, are not reported again.
    public Detected detect(ProjectAccess access) {
        var known = knowledge.complete(access);
        var findings = comparison.of(access, known);
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var opened = open(access, known, findings);
            return new Detected(known.stated().size(), opened, ledger.settle(access, before));
        });
    }

    private List<Conflict> open(ProjectAccess access, Known then, List<Finding> findings) {
        var standing = unchanged(then, knowledge.of(access));
        var kept = conflicts.keptPairs(access.project());
        var byLater = findings.stream()
                .collect(Collectors.groupingBy(Finding::incoming, LinkedHashMap::new, Collectors.toList()));
        var opened = new ArrayList<Conflict>();
        byLater.forEach((later, about) -> {
            var incoming = standing.get(later);
            if (incoming != null) {
                var fresh = about.stream()
                        .filter(finding -> standing.containsKey(finding.existing()))
                        .filter(finding -> !kept.contains(Set.of(
                                incoming.id(), existing(finding, standing).id())))
                        .toList();
                opened.addAll(open(access, incoming, fresh, standing));
            }
        });
        return opened;
    }

    /// @param standing what counts, by id; one that waits from now on is taken out
    private List<Conflict> open(
            ProjectAccess access, Specification incoming, List<Finding> fresh, Map<String, Specification> standing) {
        var blocking = fresh.stream().filter(finding -> finding.kind().blocks()).toList();
        if (blocking.isEmpty()) {
            return fresh.stream()
                    .filter(finding -> repeats(finding, incoming, standing))
                    .limit(1)
                    .map(finding -> open(access, finding, incoming, standing))
                    .toList();
        }
        var opened = blocking.stream()
                .map(finding -> open(access, finding, incoming, standing))
                .toList();
        ledger.move(access, incoming.id(), Status.PENDING, null);
        standing.remove(incoming.id().toString());
        return opened;
    }

    private static boolean repeats(Finding finding, Specification incoming, Map<String, Specification> standing) {
        return finding.kind() == Finding.Kind.DUPLICATE
                && Reconciliation.repeats(
                        incoming.claim(), existing(finding, standing).claim());
    }

    private Conflict open(
            ProjectAccess access, Finding finding, Specification incoming, Map<String, Specification> standing) {
        return disputes.open(access, finding, existing(finding, standing).id(), incoming.id());
    }

    private static Specification existing(Finding finding, Map<String, Specification> standing) {
        return Objects.requireNonNull(standing.get(finding.existing()));
    }

    /// A finding holds as long as both sides count and say what they said.
    private static Map<String, Specification> unchanged(Known then, Known now) {
        var before = then.stated().stream().collect(Collectors.toMap(Stated::id, Function.identity()));
        var standing = new HashMap<String, Specification>();
        for (var one : now.stated()) {
            var earlier = before.get(one.id());
            if (earlier != null
                    && earlier.specification().revision() == one.specification().revision()) {
                standing.put(one.id(), one.specification());
            }
        }
        return standing;
    }
}
