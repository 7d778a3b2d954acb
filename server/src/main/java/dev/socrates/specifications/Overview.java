package dev.socrates.specifications;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Looks across several projects at once, each question in one query. What somebody may see is given by the
/// accesses that they bring.
@Service
public class Overview {

    private final ConflictRepository conflicts;
    private final OverviewRepository repository;

    Overview(ConflictRepository conflicts, OverviewRepository repository) {
        this.conflicts = conflicts;
        this.repository = repository;
    }

    public record InProject<T>(ProjectId project, T item) {}

    /// A statement that holds the words that were looked for.
    public record Found(SpecificationId specification, String category, String statement, String status) {}

    /// Open conflicts, the newest first.
    public List<InProject<Conflict>> openConflicts(Collection<ProjectAccess> accesses, int limit) {
        return accesses.isEmpty() ? List.of() : conflicts.open(projects(accesses), limit);
    }

    /// How many drafts wait for somebody to confirm them; only projects that have some.
    public Map<ProjectId, Integer> drafts(Collection<ProjectAccess> accesses) {
        return accesses.isEmpty() ? Map.of() : repository.drafts(projects(accesses));
    }

    /// Current, pending and draft statements that hold all the words, in any order and case; the latest first.
    public List<InProject<Found>> search(Collection<ProjectAccess> accesses, String words, int limit) {
        return accesses.isEmpty() || words.isBlank()
                ? List.of()
                : repository.search(projects(accesses), words.strip().split("\\s+"), limit);
    }

    private static List<ProjectId> projects(Collection<ProjectAccess> accesses) {
        return accesses.stream().map(ProjectAccess::project).toList();
    }
}
