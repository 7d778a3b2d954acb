package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.conflict.Option;
import dev.socrates.engine.conflict.Resolutions;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import dev.socrates.projects.ProjectLocator;
import dev.socrates.specifications.Conflict.Decision;
import dev.socrates.specifications.Conflict.Resolution;
import dev.socrates.specifications.Conflict.Status;
import dev.socrates.specifications.Settlement.Merged;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specifications.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The conflicts of a project. Resolving one changes the specifications and records who decided what, in one
/// step.
@Service
public class Conflicts implements ProjectLocator {

    private final ConflictRepository repository;
    private final Ledger ledger;
    private final Settlement settlement;
    private final Comparison comparison;
    private final TransactionTemplate transaction;

    Conflicts(
            ConflictRepository repository,
            Ledger ledger,
            Settlement settlement,
            Comparison comparison,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.ledger = ledger;
        this.settlement = settlement;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    /// What a person decides.
    ///
    /// @param statement for `merge`: what holds instead of both; without it the proposed statement is taken
    /// @param scope for `keep_both`: what the newer side is limited to
    public record Verdict(
            Resolution resolution,
            @Nullable String notes,
            @Nullable String statement,
            @Nullable String scope) {}

    /// Which conflicts a list shows; null filters nothing.
    public record Wanted(Set<Status> statuses, Finding.@Nullable Kind kind, Finding.@Nullable Severity severity) {

        public static final Wanted ALL = new Wanted(EnumSet.allOf(Status.class), null, null);
        public static final Wanted OPEN = new Wanted(EnumSet.of(Status.OPEN), null, null);

        public Wanted {
            statuses = Set.copyOf(statuses);
        }
    }

    public record Resolved(Conflict conflict, Progress progress) {}

    @Override
    public String pathVariable() {
        return "conflict_id";
    }

    @Override
    public Optional<ProjectId> projectOf(UUID id) {
        return repository.projectOf(id);
    }

    /// The newest first.
    public Page<Conflict> list(ProjectAccess access, Wanted wanted, @Nullable UUID before, int limit) {
        return Page.of(repository.list(access.project(), wanted, before, limit + 1), limit, Conflict::id);
    }

    public Conflict get(ProjectAccess access, UUID id) {
        return repository.find(access.project(), id).orElseThrow(SpecificationException.Unknown::new);
    }

    /// Every conflict that a specification was ever part of, the newest first.
    public List<Conflict> about(ProjectAccess access, SpecificationId specification) {
        return repository.about(access.project(), specification);
    }

    /// What can be decided, the best first, in the words of this very conflict.
    public List<Option> options(ProjectAccess access, UUID id) {
        var conflict = get(access, id);
        var existing = ledger.find(access, conflict.existing().specification());
        var incoming = ledger.find(access, conflict.incoming().specification());
        return Resolutions.options(finding(conflict), incoming.claim(), existing.claim());
    }

    /// Open conflicts that somebody wants to be asked about, the oldest first.
    public List<Conflict> toAsk(ProjectAccess access) {
        return repository.list(access.project(), Wanted.OPEN, null, Page.MAX_LIMIT).reversed().stream()
                .filter(Conflict::asked)
                .toList();
    }

    /// @throws SpecificationException.AlreadyResolved when somebody else was faster
    /// @throws InvalidException when `merge` has no statement or `keep_both` no scope
    public Resolved resolve(ProjectAccess access, UUID id, Verdict verdict) {
        var merged = verdict.resolution() == Resolution.MERGE ? merged(access, id, verdict.statement()) : null;
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var conflict = get(access, id);
            if (conflict.status() != Status.OPEN) {
                throw new SpecificationException.AlreadyResolved();
            }
            apply(access, conflict, verdict, merged);
            return new Resolved(get(access, id), ledger.settle(access, before));
        });
    }

    private void apply(ProjectAccess access, Conflict conflict, Verdict verdict, @Nullable Merged merged) {
        var decision = new Decision(
                verdict.resolution().wire(), verdict.notes(), access.user().value(), ledger.now());
        switch (verdict.resolution()) {
            case KEEP_OLD -> settlement.keepOld(access, conflict, decision);
            case REPLACE -> settlement.replace(access, conflict, decision);
            case MERGE -> settlement.merge(access, conflict, decision, Objects.requireNonNull(merged));
            case KEEP_BOTH -> settlement.keepBoth(access, conflict, decision, scope(verdict));
            case IGNORE -> settlement.keepBoth(access, conflict, decision, null);
            case ASK -> repository.markAsked(conflict.id());
        }
    }

    private Merged merged(ProjectAccess access, UUID id, @Nullable String given) {
        var conflict = get(access, id);
        var existing = ledger.find(access, conflict.existing().specification());
        var statement = Optional.ofNullable(given)
                .filter(text -> !text.isBlank())
                .or(() -> options(access, id).stream()
                        .flatMap(option -> Optional.ofNullable(option.proposedStatement()).stream())
                        .findFirst())
                .orElseThrow(() -> new InvalidException("statement", "is needed to merge these two", "required"));
        var candidate =
                comparison.read(access, new Statement(existing.facet(), existing.subject(), existing.key(), statement));
        return new Merged(Intake.content(candidate, Source.USER_INPUT, null), comparison.vector(candidate.claim()));
    }

    private static String scope(Verdict verdict) {
        return Optional.ofNullable(verdict.scope())
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .orElseThrow(() -> new InvalidException(
                        "scope", "is needed to keep both: what is the newer statement limited to?", "required"));
    }

    private static Finding finding(Conflict conflict) {
        return new Finding(
                conflict.incoming().specification().toString(),
                conflict.existing().specification().toString(),
                conflict.kind(),
                conflict.domain(),
                conflict.severity(),
                conflict.incoming().decidingWords(),
                conflict.existing().decidingWords(),
                conflict.explanation());
    }
}
