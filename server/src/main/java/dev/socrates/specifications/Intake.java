package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
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

    private final SpecificationRepository specifications;
    private final StateRepository states;
    private final Engines engines;
    private final CpuPool cpu;
    private final Ledger ledger;
    private final Reconciliation reconciliation;

    Intake(
            SpecificationRepository specifications,
            StateRepository states,
            Engines engines,
            CpuPool cpu,
            Ledger ledger,
            Reconciliation reconciliation) {
        this.specifications = specifications;
        this.states = states;
        this.engines = engines;
        this.cpu = cpu;
        this.ledger = ledger;
        this.reconciliation = reconciliation;
    }

    /// What a text says, compared with the project as it was at `version`.
    public record Understood(String text, Extraction extraction, List<Finding> findings, long version) {}

    /// What became of it.
    ///
    /// @param specifications new or revised ones, pending ones among them
    /// @param repeated how many statements only said again what is known
    public record Taken(
            List<Specification> specifications, List<Conflict> conflicts, int repeated, Progress progress) {}

    /// Reads a text. Without a question it is taken as free speech.
    public Understood read(ProjectAccess access, String text, @Nullable Question asked) {
        long version = states.version(access.project());
        var known = claims(access);
        var engine = engines.of(access.pack());
        var extractor = engine.extractor();
        return cpu.call(() -> {
            var extraction = extractor.extract(text, asked, known);
            return new Understood(text, extraction, engine.conflicts().compare(claims(extraction), known), version);
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
        long version = ledger.lock(access);
        var before = ledger.assess(access);
        var findings =
                version == understood.version() ? understood.findings() : compareAgain(access, understood.extraction());
        var hash = hash(understood.text());
        var batch = reconciliation.begin(access, findings, unclear(access, origin));
        for (var candidate : understood.extraction().candidates()) {
            var quote = candidate.evidence().in(understood.text());
            var evidence = new Evidence(origin.kind(), origin.id(), candidate.evidence(), quote, hash);
            batch.add(candidate.claim(), content(candidate, Source.EXTRACTED, evidence));
        }
        return new Taken(batch.specifications(), batch.conflicts(), batch.repeated(), ledger.settle(access, before));
    }

    /// What earlier answers left vague about the facet, the weakest first.
    private List<Specification> unclear(ProjectAccess access, Origin origin) {
        return specifications.current(access.project()).stream()
                .filter(known -> known.facet().equals(origin.clarifies())
                        && known.content().evidence() != null
                        && !Maturity.fills(known.claim()))
                .sorted(Comparator.comparingDouble(
                        known -> known.content().confidence() * known.content().quality()))
                .toList();
    }

    private List<Finding> compareAgain(ProjectAccess access, Extraction extraction) {
        var engine = engines.of(access.pack());
        var known = claims(access);
        return cpu.call(() -> engine.conflicts().compare(claims(extraction), known));
    }

    private List<Claim> claims(ProjectAccess access) {
        return specifications.current(access.project()).stream()
                .map(Specification::claim)
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

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
