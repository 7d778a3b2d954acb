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
    private final Knowledge knowledge;
    private final Comparison comparison;
    private final Ledger ledger;
    private final Engines engines;
    private final CpuPool cpu;
    private final TransactionTemplate transaction;

    Drafts(
            DraftRepository drafts,
            DocumentRepository documents,
            Knowledge knowledge,
            Comparison comparison,
            Ledger ledger,
            Engines engines,
            CpuPool cpu,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.documents = documents;
        this.knowledge = knowledge;
        this.comparison = comparison;
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
        var known = knowledge.complete(access);
        // Drafts too: the same document read twice finds nothing new.
        var waiting = drafts.all(access.project());
        var all = Stream.concat(known.claims().stream(), waiting.stream().map(Specification::claim))
                .toList();
        var reading = new DocumentReading(engines.of(access.pack()).extractor(), all);
        reading.read(file.text(), cpu);
        var claims = reading.found().stream().map(Candidate::claim).toList();
        var compared = comparison.compareBeside(access, known, waiting, claims);
        var fresh = fresh(compared, reading.found(), all);
        int repeated = reading.found().size() - fresh.size() + reading.skipped().getOrDefault(Reason.REPEATED, 0);
        if (fresh.isEmpty() && repeated == 0) {
            throw new SpecificationException.NothingFound();
        }
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var document = documents.insert(access.project(), document(access, file));
            var stored = fresh.stream()
                    .map(candidate -> ledger.create(
                            access,
                            specification(candidate, document),
                            compared.vector(candidate.claim().id())))
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

    /// Without those that say again what is known or stands earlier in the document.
    private static List<Candidate> fresh(Compared compared, List<Candidate> found, List<Claim> known) {
        var byId = Stream.concat(known.stream(), found.stream().map(Candidate::claim))
                .collect(Collectors.toMap(Claim::id, one -> one));
        Function<String, Claim> claim = id -> Objects.requireNonNull(byId.get(id));
        Set<String> repeating = compared.findings().stream()
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
