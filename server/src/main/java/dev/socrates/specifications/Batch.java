package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The claims of one text, in order: a later one may clash with an earlier one.
final class Batch {

    private final ProjectAccess access;
    private final Ledger ledger;
    private final Disputes disputes;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, SpecificationId> stored = new HashMap<>();
    private final Map<SpecificationId, Specification> result = new LinkedHashMap<>();
    private final List<Conflict> found = new ArrayList<>();
    private final Deque<Specification> unclear;
    private int repeated;

    Batch(ProjectAccess access, List<Finding> all, List<Specification> unclear, Ledger ledger, Disputes disputes) {
        this.access = access;
        this.ledger = ledger;
        this.disputes = disputes;
        this.unclear = new ArrayDeque<>(unclear);
        all.forEach(finding -> findings.computeIfAbsent(finding.incoming(), _ -> new ArrayList<>())
                .add(finding));
    }

    void add(KnownClaim known, Content content) {
        var claim = known.claim();
        var about = findings.getOrDefault(claim.id(), List.of());
        var blocking = about.stream()
                .filter(finding -> finding.kind().blocks() && existing(finding).isPresent())
                .toList();
        if (!blocking.isEmpty()) {
            store(known, Status.PENDING, content);
            blocking.forEach(finding -> open(claim, finding));
            return;
        }
        about.stream()
                .filter(finding -> !finding.kind().blocks())
                .flatMap(finding -> existing(finding).stream())
                .filter(existing -> Reconciliation.repeats(claim, existing.claim()))
                .findFirst()
                .ifPresentOrElse(existing -> repeat(known, content, existing), () -> storeOrClarify(known, content));
    }

    private void storeOrClarify(KnownClaim known, Content content) {
        var claim = known.claim();
        var vague = stillUnclear(claim);
        if (vague.isEmpty()) {
            store(known, Status.CURRENT, content);
            return;
        }
        unclear.remove();
        var clarified = ledger.clarify(access, vague.get(), known, content);
        stored.put(claim.id(), clarified.id());
        result.put(clarified.id(), clarified);
    }

    /// The weakest that this claim can stand for; an earlier sentence of the text may have put it better already.
    private Optional<Specification> stillUnclear(Claim claim) {
        if (!Maturity.fills(claim)) {
            return Optional.empty();
        }
        while (!unclear.isEmpty()) {
            var vague = ledger.find(access, unclear.element().id());
            if (vague.status() == Status.CURRENT && !Maturity.fills(vague.claim())) {
                return Optional.of(vague).filter(one -> one.facet().equals(claim.facet()));
            }
            unclear.remove();
        }
        return Optional.empty();
    }

    /// Says it again: a revision if it says it better, else only counted.
    private void repeat(KnownClaim known, Content content, Specification existing) {
        var claim = known.claim();
        stored.put(claim.id(), existing.id());
        var old = existing.content();
        boolean better = worth(content) > worth(old);
        boolean clarified = findings.getOrDefault(claim.id(), List.of()).stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.CLARIFICATION);
        if (better || (clarified && worth(content) >= worth(old))) {
            var revised = ledger.revise(access, existing, "clarified", content, known.vector());
            result.put(revised.id(), revised);
        } else {
            repeated++;
        }
    }

    private void store(KnownClaim known, Status status, Content content) {
        var claim = known.claim();
        var specification = ledger.create(access, ledger.draft(claim, status, content), known.vector());
        stored.put(claim.id(), specification.id());
        result.put(specification.id(), specification);
    }

    private void open(Claim claim, Finding finding) {
        var existing = existing(finding).orElseThrow();
        found.add(disputes.open(access, finding, existing.id(), id(claim.id())));
    }

    /// The other side of a finding: stored before, or earlier in this batch; none if it was not stored.
    private Optional<Specification> existing(Finding finding) {
        var id = Optional.ofNullable(stored.get(finding.existing())).or(() -> parse(finding.existing()));
        return id.map(known -> ledger.find(access, known))
                .filter(other -> other.status() == Status.CURRENT || other.status() == Status.PENDING);
    }

    private SpecificationId id(String claim) {
        return Objects.requireNonNull(stored.get(claim));
    }

    List<Specification> specifications() {
        return List.copyOf(result.values());
    }

    List<Conflict> conflicts() {
        return List.copyOf(found);
    }

    int repeated() {
        return repeated;
    }

    private static double worth(Content content) {
        return content.confidence() * content.quality();
    }

    private static Optional<SpecificationId> parse(String id) {
        try {
            return Optional.of(new SpecificationId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
