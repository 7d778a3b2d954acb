package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.conflict.KnownClaims;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.platform.CpuPool;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specifications.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares claims with all that a project says. That takes time, so it is done before the transaction; under the lock
/// it is done again only if the project has changed in between.
@Component
class Comparison {

    private final Knowledge knowledge;
    private final Vectors vectors;
    private final Engines engines;
    private final CpuPool cpu;

    Comparison(Knowledge knowledge, Vectors vectors, Engines engines, CpuPool cpu) {
        this.knowledge = knowledge;
        this.vectors = vectors;
        this.engines = engines;
        this.cpu = cpu;
    }

    /// What a person states by hand.
    Candidate read(ProjectAccess access, Statement statement) {
        var engine = engines.of(access.pack());
        if (engine.pack().find(statement.facet()).isEmpty()) {
            throw new InvalidException("facet", "is not a facet of this project", "unknown_facet");
        }
        var extractor = engine.extractor();
        return cpu.call(
                () -> extractor.byHand(statement.text(), statement.facet(), statement.subject(), statement.key()));
    }

    float @Nullable [] vector(Claim claim) {
        return cpu.call(() -> vectors.of(List.of(claim))).getFirst().vector();
    }

    /// New claims in the order in which they were said: each is compared with those before it too.
    Compared compare(ProjectAccess access, List<Claim> claims) {
        return compare(access, knowledge.complete(access), claims);
    }

    Compared compare(ProjectAccess access, Known known, List<Claim> claims) {
        return cpu.call(() -> compareKnown(access, known, vectors.of(claims)));
    }

    /// New claims with what counts, and with what does not count yet.
    Compared compareBeside(ProjectAccess access, Known known, List<Specification> waiting, List<Claim> claims) {
        var beside = vectors.stored(waiting).stream().map(Stated::claim).toList();
        return cpu.call(() -> {
            var index = known.index().with(Set.of(), beside);
            return compareKnown(access, known, index, vectors.of(claims));
        });
    }

    /// As it was compared if that holds, otherwise compared anew; the claims are not read again.
    ///
    /// @param version of the project's state, now that it is locked
    Compared confirmed(ProjectAccess access, Compared before, long version) {
        if (before.holdsAt(version)) {
            return before;
        }
        var known = knowledge.of(access);
        return cpu.call(() -> compareKnown(access, known, before.claims()));
    }

    /// Specifications that are stored already; they are not compared with their own earlier texts.
    Compared compareStored(ProjectAccess access, List<Specification> stored) {
        var known = knowledge.complete(access);
        var claims = vectors.stored(stored).stream().map(Stated::claim).toList();
        return cpu.call(() -> compareKnown(access, known, claims));
    }

    /// What stands against one that is stored already. The lock is held.
    List<Finding> findings(ProjectAccess access, Specification stored) {
        return compareStored(access, List.of(stored)).findings();
    }

    private Compared compareKnown(ProjectAccess access, Known known, List<KnownClaim> claims) {
        return compareKnown(access, known, known.index(), claims);
    }

    private Compared compareKnown(ProjectAccess access, Known known, KnownClaims index, List<KnownClaim> claims) {
        return new Compared(claims, known, engines.of(access.pack()).conflicts().compare(claims, index));
    }
}
