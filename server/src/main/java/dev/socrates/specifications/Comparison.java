package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.platform.CpuPool;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specifications.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a person states by hand, and compares a claim with all that is current.
@Component
class Comparison {

    private final SpecificationRepository repository;
    private final Engines engines;
    private final CpuPool cpu;

    Comparison(SpecificationRepository repository, Engines engines, CpuPool cpu) {
        this.repository = repository;
        this.engines = engines;
        this.cpu = cpu;
    }

    Candidate read(ProjectAccess access, Statement statement) {
        var engine = engines.of(access.pack());
        if (engine.pack().find(statement.facet()).isEmpty()) {
            throw new InvalidException("facet", "is not a facet of this project", "unknown_facet");
        }
        var extractor = engine.extractor();
        return cpu.call(
                () -> extractor.byHand(statement.text(), statement.facet(), statement.subject(), statement.key()));
    }

    /// @param itself the specification whose claim this is, which cannot contradict itself
    List<Finding> compare(ProjectAccess access, Claim claim, @Nullable SpecificationId itself) {
        var others = repository.current(access.project()).stream()
                .filter(other -> !other.id().equals(itself))
                .map(Specification::claim)
                .toList();
        return cpu.call(() -> engines.of(access.pack()).conflicts().compare(List.of(claim), others));
    }
}
