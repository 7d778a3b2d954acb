package dev.socrates.specifications.web;

import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflict.Status;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Conflicts.Wanted;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the list of a project's conflicts together: two queries for conflicts and two for what they say,
/// however many there are.
@Component
class ConflictLists {

    private static final Page<Conflict> NONE = new Page<>(List.of(), null);

    private final Conflicts conflicts;
    private final ConflictViews views;

    ConflictLists(Conflicts conflicts, ConflictViews views) {
        this.conflicts = conflicts;
        this.views = views;
    }

    /// @param before the last decision that was shown; from the second page on, decisions are all that is left
    ConflictList of(ProjectAccess access, Wanted wanted, @Nullable UUID before) {
        var open = before == null ? page(access, wanted, EnumSet.of(Status.OPEN), null, Page.MAX_LIMIT) : NONE;
        var decided = page(access, wanted, EnumSet.of(Status.RESOLVED, Status.IGNORED), before, Page.DEFAULT_LIMIT);
        return new ConflictList(
                access.project().value(), wanted, lines(access, open), lines(access, decided), decided.nextCursor());
    }

    private Page<Conflict> page(
            ProjectAccess access, Wanted wanted, EnumSet<Status> of, @Nullable UUID before, int limit) {
        of.retainAll(wanted.statuses());
        return of.isEmpty()
                ? NONE
                : conflicts.list(access, new Wanted(of, wanted.kind(), wanted.severity()), before, limit);
    }

    private List<ConflictList.Line> lines(ProjectAccess access, Page<Conflict> page) {
        return views.of(access, page.items()).stream()
                .map(ConflictList.Line::of)
                .toList();
    }
}
