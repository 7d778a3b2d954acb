package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.text.Value;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict.Side;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Status;
import java.time.Instant;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Decides what becomes of each new claim: a clean one is current, a clarification is a revision of what it
/// clarifies, a repetition is counted, and a clashing one waits as pending with a conflict that holds both
/// sides.
@Component
class Reconciliation {

    private final Ledger ledger;
    private final ConflictRepository conflicts;
    private final ApplicationEventPublisher events;

    Reconciliation(Ledger ledger, ConflictRepository conflicts, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.conflicts = conflicts;
        this.events = events;
    }

    Batch begin(ProjectAccess access, List<Finding> findings) {
        return new Batch(access, findings, List.of());
    }

    /// @param unclear weak specifications that the text was asked to put better; the first good claim
    ///     replaces them in the weakest's history instead of standing beside them
    Batch begin(ProjectAccess access, List<Finding> findings, List<Specification> unclear) {
        return new Batch(access, findings, unclear);
    }

    /// The claims of one text, in order: a later one may clash with an earlier one.
    final class Batch {

        private final ProjectAccess access;
        private final Map<String, List<Finding>> findings = new HashMap<>();
        private final Map<String, SpecificationId> stored = new HashMap<>();
        private final Map<SpecificationId, Specification> result = new LinkedHashMap<>();
        private final List<Conflict> found = new ArrayList<>();
        private final Deque<Specification> unclear;
        private int repeated;

        private Batch(ProjectAccess access, List<Finding> all, List<Specification> unclear) {
            this.access = access;
            this.unclear = new ArrayDeque<>(unclear);
            all.forEach(finding -> findings.computeIfAbsent(finding.incoming(), _ -> new ArrayList<>())
                    .add(finding));
        }

        void add(Claim claim, Content content) {
            var known = findings.getOrDefault(claim.id(), List.of());
            var blocking = known.stream()
                    .filter(finding ->
                            finding.kind().blocks() && existing(finding).isPresent())
                    .toList();
            if (!blocking.isEmpty()) {
                store(claim, Status.PENDING, content);
                blocking.forEach(finding -> open(claim, finding));
                return;
            }
            known.stream()
                    .filter(finding -> !finding.kind().blocks())
                    .flatMap(finding -> existing(finding).stream())
                    .filter(existing -> repeats(claim, existing))
                    .findFirst()
                    .ifPresentOrElse(
                            existing -> repeat(claim, content, existing), () -> storeOrClarify(claim, content));
        }

        private void storeOrClarify(Claim claim, Content content) {
            var vague = stillUnclear(claim);
            if (vague.isEmpty()) {
                store(claim, Status.CURRENT, content);
                return;
            }
            unclear.remove();
            var clarified = ledger.clarify(access, vague.get(), claim, content);
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
        private void repeat(Claim claim, Content content, Specification existing) {
            stored.put(claim.id(), existing.id());
            var old = existing.content();
            boolean better = worth(content) > worth(old);
            boolean clarified = findings.getOrDefault(claim.id(), List.of()).stream()
                    .anyMatch(finding -> finding.kind() == Finding.Kind.CLARIFICATION);
            if (better || (clarified && worth(content) >= worth(old))) {
                var revised = ledger.revise(access, existing, "clarified", content);
                result.put(revised.id(), revised);
            } else {
                repeated++;
            }
        }

        private void store(Claim claim, Status status, Content content) {
            var specification = ledger.create(access, ledger.draft(claim, status, content));
            stored.put(claim.id(), specification.id());
            result.put(specification.id(), specification);
        }

        private void open(Claim claim, Finding finding) {
            var existing = existing(finding).orElseThrow();
            var conflict = conflict(finding, existing.id(), id(claim.id()), ledger.now());
            conflicts.insert(access.project(), conflict);
            events.publishEvent(new SpecificationChange.ConflictDetected(access.project(), access.user(), conflict));
            found.add(conflict);
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
    }

    /// Two statements may read alike and still each say something of its own: about another facet, or with another
    /// figure for another attribute.
    static boolean repeats(Claim claim, Specification existing) {
        return repeats(claim, existing.claim());
    }

    static boolean repeats(Claim claim, Claim existing) {
        var said = claim.value();
        var known = existing.value();
        boolean otherFigure = !claim.key().equals(existing.key())
                && said != null
                && known != null
                && !(said instanceof Value.Words)
                && !said.equals(known);
        return claim.facet().equals(existing.facet()) && !otherFigure;
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

    static Conflict conflict(Finding finding, SpecificationId existing, SpecificationId incoming, Instant now) {
        return new Conflict(
                Ids.next(),
                finding.kind(),
                finding.domain(),
                finding.severity(),
                Conflict.Status.OPEN,
                new Side(existing, finding.existingWords()),
                new Side(incoming, finding.incomingWords()),
                finding.explanation(),
                false,
                now,
                null);
    }
}
