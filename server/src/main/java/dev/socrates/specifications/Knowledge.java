package dev.socrates.specifications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.socrates.platform.chores.Chores;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.KnowledgeRepository.Changes;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What projects say, kept from one question to the next. Nobody is ever told an old state: each time the database says
/// what has changed since, so that a project of thousands costs what was changed in it, on however many nodes.
@Component
class Knowledge {

    /// Statements of all projects together.
    private static final int MOST = 20_000;

    /// What an empty project weighs beside its statements.
    private static final int EMPTY = 20;

    /// So many are computed on the spot, in about 100 ms; more are left to the chore.
    private static final int FEW = 16;

    private static final Duration REST = Duration.ofMinutes(30);

    private final KnowledgeRepository repository;
    private final Vectors vectors;
    private final Chores chores;
    private final Cache<ProjectId, Known> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((ProjectId _, Known known) -> EMPTY + known.stated().size())
            .expireAfterAccess(REST)
            .build();

    Knowledge(KnowledgeRepository repository, Vectors vectors, Chores chores) {
        this.repository = repository;
        this.vectors = vectors;
        this.chores = chores;
    }

    /// As it is now; within a transaction with what that has changed.
    Known of(ProjectAccess access) {
        var project = access.project();
        var last = kept.getIfPresent(project);
        if (last == null) {
            return read(project);
        }
        var changes = repository.since(project, vectors.model(), last.version());
        if (changes.version() < last.version()) {
            // The database was put back to an earlier state.
            kept.invalidate(project);
            return read(project);
        }
        return isNothing(changes, last) ? last : keep(project, last.with(changes));
    }

    private Known read(ProjectId project) {
        return keep(project, Known.of(repository.all(project, vectors.model())));
    }

    /// As it is now, with what comparing needs. Takes time: call it outside of a transaction where that is possible.
    Known complete(ProjectAccess access) {
        var known = of(access);
        var lacking = known.withoutVector();
        if (lacking.isEmpty() || inTransaction()) {
            return known;
        }
        if (lacking.size() <= FEW) {
            return keep(access.project(), known.with(vectors.completed(lacking)));
        }
        chores.wake(VectorChore.CHORE);
        return known;
    }

    /// Vectors that were missing may be there now.
    void forgetIncomplete() {
        kept.asMap().values().removeIf(known -> !known.withoutVector().isEmpty());
    }

    private static boolean isNothing(Changes changes, Known last) {
        return changes.stated().isEmpty() && changes.version() == last.version();
    }

    /// What is read within a transaction may be rolled back with it, and then would stand here for a version that
    /// somebody else fills otherwise.
    private Known keep(ProjectId project, Known known) {
        if (!inTransaction()) {
            kept.asMap().merge(project, known, (one, other) -> one.version() > other.version() ? one : other);
        }
        return known;
    }

    private static boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
