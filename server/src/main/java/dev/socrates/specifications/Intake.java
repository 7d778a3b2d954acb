package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Question;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Turns what people write into specifications, in two steps: reading, which takes time and no transaction,
/// and taking, which is one short transaction of the caller's.
@Service
public class Intake {

    private final Knowledge knowledge;
    private final Comparison comparison;
    private final Engines engines;
    private final CpuPool cpu;
    private final Ledger ledger;
    private final Reconciliation reconciliation;

    Intake(
            Knowledge knowledge,
            Comparison comparison,
            Engines engines,
            CpuPool cpu,
            Ledger ledger,
            Reconciliation reconciliation) {
        this.knowledge = knowledge;
        this.comparison = comparison;
        this.engines = engines;
        this.cpu = cpu;
        this.ledger = ledger;
        this.reconciliation = reconciliation;
    }

    /// What a text says, compared with what was known of the project then.
    public static final class Understood {

        private final String text;
        private final Extraction extraction;
        private final Compared compared;

        private Understood(String text, Extraction extraction, Compared compared) {
            this.text = text;
            this.extraction = extraction;
            this.compared = compared;
        }

        public String text() {
            return text;
        }

        public Extraction extraction() {
            return extraction;
        }

        /// The same text without what was found in it.
        public Understood withoutCandidates() {
            var nothing = new Extraction(List.of(), extraction.skipped(), extraction.stance(), extraction.lacks());
            return new Understood(text, nothing, Compared.nothing(compared.known()));
        }
    }

    /// What became of it.
    ///
    /// @param specifications new or revised ones, pending ones among them
    /// @param repeated how many statements only said again what is known
    public record Taken(
            List<Specification> specifications, List<Conflict> conflicts, int repeated, Progress progress) {}

    /// Reads a text. Without a question it is taken as free speech.
    public Understood read(ProjectAccess access, String text, @Nullable Question asked) {
        var known = knowledge.complete(access);
        var extractor = engines.of(access.pack()).extractor();
        return cpu.call(() -> {
            var extraction = extractor.extract(text, asked, known.claims());
            return new Understood(text, extraction, comparison.compare(access, known, claims(extraction)));
        });
    }

    /// Where a text came from.
    ///
    /// @param kind `answer` or `message`: what `id` names
    /// @param clarifies the facet that was asked about again because an answer left it vague; null for other
    ///     texts
    public record Origin(String kind, UUID id, @Nullable FacetId clarifies) {}

    /// Makes everybody else who would change the project's specifications wait until the transaction ends.
    /// Whoever writes more than specifications takes this lock first.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(ProjectAccess access) {
        ledger.lock(access);
    }

    /// Stores what was understood. If the project has changed since it was read, the comparison is made again
    /// under the lock.
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(ProjectAccess access, Understood understood, Origin origin) {
        var compared = comparison.confirmed(access, understood.compared, ledger.lock(access));
        var before = ledger.assess(access, compared.known());
        var hash = hash(understood.text());
        var batch = reconciliation.begin(access, compared.findings(), unclear(compared.known(), origin));
        for (int number = 0; number < compared.claims().size(); number++) {
            var candidate = understood.extraction().candidates().get(number);
            var quote = candidate.evidence().in(understood.text());
            var evidence = new Evidence(origin.kind(), origin.id(), candidate.evidence(), quote, hash);
            batch.add(compared.claims().get(number), content(candidate, Source.EXTRACTED, evidence));
        }
        return new Taken(batch.specifications(), batch.conflicts(), batch.repeated(), ledger.settle(access, before));
    }

    /// What earlier answers left vague about the facet, the weakest first.
    private static List<Specification> unclear(Known known, Origin origin) {
        return known.current().stream()
                .filter(one -> one.facet().equals(origin.clarifies())
                        && one.content().evidence() != null
                        && !Maturity.fills(one.claim()))
                .sorted(Comparator.comparingDouble(
                        one -> one.content().confidence() * one.content().quality()))
                .toList();
    }

    private static List<Claim> claims(Extraction extraction) {
        return extraction.candidates().stream().map(Candidate::claim).toList();
    }

    static Content content(Candidate candidate, Source source, @Nullable Evidence evidence) {
        var claim = candidate.claim();
        return new Content(
                claim.statement(),
                claim.value(),
                claim.modality(),
                claim.actor(),
                claim.confidence(),
                claim.quality(),
                false,
                claim.notApplicable(),
                source,
                candidate.reasons(),
                candidate.smells(),
                evidence);
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
