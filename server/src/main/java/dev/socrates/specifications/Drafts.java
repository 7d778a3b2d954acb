package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.files.FileText;
import dev.socrates.platform.CpuPool;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Specifications read out of a document. Nobody has said them in this project, so they count for nothing until a
/// person stands behind them, one by one or all at once; see [DraftDecisions] for that.
@Service
public class Drafts {

    private static final double MOST_CONFIDENCE = 0.7;

    private final DraftRepository drafts;
    private final DocumentRepository documents;
    private final SpecificationRepository specifications;
    private final Ledger ledger;
    private final Engines engines;
    private final CpuPool cpu;
    private final TransactionTemplate transaction;

    Drafts(
            DraftRepository drafts,
            DocumentRepository documents,
            SpecificationRepository specifications,
            Ledger ledger,
            Engines engines,
            CpuPool cpu,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.documents = documents;
        this.specifications = specifications;
        this.ledger = ledger;
        this.engines = engines;
        this.cpu = cpu;
        this.transaction = transaction;
    }

    /// What became of a document.
    ///
    /// @param repeated how many statements only say again what is known
    /// @param skipped how many sentences became nothing, by reason
    public record Drafted(Document document, List<Specification> drafts, int repeated, Map<Reason, Integer> skipped) {}

    /// What waits for a person, in the order of the documents that it comes from.
    public record Waiting(List<Specification> drafts, List<Document> documents) {}

    /// Reads a text and stores it with what was found.
    ///
    /// @throws SpecificationException.NothingFound when nothing in it says something about a project; nothing is
    ///     stored then
    public Drafted draft(ProjectAccess access, FileText file) {
        var known = known(access);
        var reading = new DocumentReading(engines.of(access.pack()).extractor(), known);
        reading.read(file.text(), cpu);
        var fresh = fresh(access, reading.found(), known);
        int repeated = reading.found().size() - fresh.size() + reading.skipped().getOrDefault(Reason.REPEATED, 0);
        if (fresh.isEmpty() && repeated == 0) {
            throw new SpecificationException.NothingFound();
        }
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var document = documents.insert(access.project(), document(access, file));
            var stored = fresh.stream()
                    .map(candidate -> ledger.create(access, specification(candidate, document)))
                    .toList();
            ledger.settle(access, before);
            return new Drafted(document, stored, repeated, reading.skipped());
        });
    }

    public Waiting waiting(ProjectAccess access) {
        return new Waiting(
                drafts.all(access.project()), documents.find(access.project(), drafts.documents(access.project())));
    }

    public int count(ProjectAccess access) {
        return drafts.count(access.project());
    }

    public Optional<Document> document(ProjectAccess access, UUID id) {
        return documents.find(access.project(), id);
    }

    /// Drafts too: the same document read twice finds nothing new.
    private List<Claim> known(ProjectAccess access) {
        var all = new ArrayList<>(specifications.current(access.project()));
        all.addAll(drafts.all(access.project()));
        return all.stream().map(Specification::claim).toList();
    }

    /// Without those that say again what is known or stands earlier in the document.
    private List<Candidate> fresh(ProjectAccess access, List<Candidate> found, List<Claim> known) {
        var claims = found.stream().map(Candidate::claim).toList();
        var findings = cpu.call(() -> engines.of(access.pack()).conflicts().compare(claims, known));
        var byId = Stream.concat(known.stream(), claims.stream()).collect(Collectors.toMap(Claim::id, one -> one));
        Function<String, Claim> claim = id -> Objects.requireNonNull(byId.get(id));
        Set<String> repeating = findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.DUPLICATE)
                .filter(finding ->
                        Reconciliation.repeats(claim.apply(finding.incoming()), claim.apply(finding.existing())))
                .map(Finding::incoming)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(candidate -> !repeating.contains(candidate.claim().id()))
                .toList();
    }

    private Document document(ProjectAccess access, FileText file) {
        return new Document(
                Ids.next(),
                file.name(),
                Intake.hash(file.text()),
                file.text(),
                access.user().value(),
                ledger.now());
    }

    private Specification specification(Candidate candidate, Document document) {
        var quote = candidate.evidence().in(document.text());
        var evidence = new Evidence(Document.KIND, document.id(), candidate.evidence(), quote, document.sha256());
        var content = Intake.content(candidate, Source.INFERRED, evidence);
        return ledger.draft(candidate.claim(), Status.DRAFT, atMost(content, MOST_CONFIDENCE));
    }

    private static Content atMost(Content c, double confidence) {
        return new Content(
                c.statement(),
                c.value(),
                c.modality(),
                c.actor(),
                Math.min(c.confidence(), confidence),
                c.quality(),
                c.confirmed(),
                c.notApplicable(),
                c.source(),
                c.reasons(),
                c.smells(),
                c.evidence());
    }
}
