package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.platform.CpuPool;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a statement apart that says several things. Each part stands for itself from then on, as sure as the whole
/// was and with the words it came from; the whole is superseded and stays in the history.
@Service
public class Splitting {

    private final Ledger ledger;
    private final Comparison comparison;
    private final Reconciliation reconciliation;
    private final Rewordings rewordings;
    private final CpuPool cpu;
    private final TransactionTemplate transaction;

    Splitting(
            Ledger ledger,
            Comparison comparison,
            Reconciliation reconciliation,
            Rewordings rewordings,
            CpuPool cpu,
            TransactionTemplate transaction) {
        this.ledger = ledger;
        this.comparison = comparison;
        this.reconciliation = reconciliation;
        this.rewordings = rewordings;
        this.cpu = cpu;
        this.transaction = transaction;
    }

    /// @param parts what the whole says; what was said elsewhere already is there as that statement
    public record Split(Specification whole, List<Specification> parts, List<Conflict> conflicts, Progress progress) {}

    private record Part(Candidate candidate, Compared compared) {

        Part confirmed(ProjectAccess access, Comparison comparison, long version) {
            return new Part(candidate, comparison.confirmed(access, compared, version));
        }

        /// Of course each repeats the whole.
        List<Finding> findingsBeside(SpecificationId whole) {
            return compared.findings().stream()
                    .filter(finding -> !finding.existing().equals(whole.toString()))
                    .toList();
        }
    }

    /// @param revision the revision that the person has seen last, if nobody else's change may be split
    /// @throws InvalidException when it states one thing
    /// @throws SpecificationException.Stale when somebody else has changed it since
    public Split split(ProjectAccess access, SpecificationId id, @Nullable Integer revision) {
        var seen = ledger.find(access, id);
        // Each by itself: they share words, and would seem to repeat one another.
        var read = candidates(access, seen).stream()
                .map(one -> new Part(one, comparison.compare(access, List.of(one.claim()))))
                .toList();
        return transaction.execute(_ -> {
            long version = ledger.lock(access);
            var parts = read.stream()
                    .map(part -> part.confirmed(access, comparison, version))
                    .toList();
            var before = ledger.assess(access);
            var whole = ledger.find(access, id);
            if (whole.revision() != (revision == null ? seen.revision() : revision)) {
                throw new SpecificationException.Stale(
                        revision == null ? seen.revision() : revision,
                        whole,
                        seen.content().statement());
            }
            if (whole.status() != Status.CURRENT) {
                throw new SpecificationException.WrongStatus("Only a statement that holds can be split.");
            }
            ledger.move(access, id, Status.SUPERSEDED, null);
            var stored = new ArrayList<Specification>();
            var raised = new ArrayList<Conflict>();
            for (var part : parts) {
                var batch = reconciliation.begin(access, part.findingsBeside(id));
                batch.add(part.compared().claims().getFirst(), content(part.candidate(), whole.content()));
                stored.addAll(batch.specifications());
                raised.addAll(batch.conflicts());
            }
            if (!stored.isEmpty()) {
                ledger.succeed(id, stored.getFirst().id());
            }
            return new Split(ledger.find(access, id), stored, raised, ledger.settle(access, before));
        });
    }

    private List<Candidate> candidates(ProjectAccess access, Specification whole) {
        var parts = cpu.call(() -> rewordings.parts(whole.content().statement()));
        if (parts.isEmpty()) {
            throw new InvalidException("statement", "states one thing", "not_compound");
        }
        return parts.stream()
                .map(part -> comparison.read(
                        access, new Specifications.Statement(whole.facet(), whole.subject(), null, part)))
                .toList();
    }

    private static Content content(Candidate part, Content whole) {
        var claim = part.claim();
        return new Content(
                claim.statement(),
                claim.value(),
                claim.modality(),
                claim.actor(),
                whole.confidence(),
                claim.quality(),
                whole.confirmed(),
                whole.notApplicable(),
                whole.source(),
                whole.reasons(),
                part.smells(),
                whole.evidence());
    }
}
