package dev.socrates.specifications.web;

import dev.socrates.engine.conflict.Option;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Conflicts.Wanted;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.web.ConflictSheet.Choice;
import dev.socrates.specifications.web.ConflictSheet.Outcome;
import dev.socrates.specifications.web.ConflictSheet.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays a conflict out for a page.
@Component
public class ConflictSheets {

    private final Conflicts conflicts;
    private final Specifications specifications;
    private final Standing standing;

    ConflictSheets(Conflicts conflicts, Specifications specifications, Standing standing) {
        this.conflicts = conflicts;
        this.specifications = specifications;
        this.standing = standing;
    }

    public ConflictSheet of(ProjectAccess access, UUID id) {
        return of(access, conflicts.get(access, id));
    }

    /// With what the decision has moved.
    ConflictSheet of(ProjectAccess access, Conflicts.Resolved resolved) {
        var progress = resolved.progress();
        return of(access, resolved.conflict())
                .with(new Outcome(
                        progress.before().score(),
                        progress.score(),
                        progress.reasons(),
                        progress.openConflicts(),
                        nextOpen(access, resolved.conflict().id())));
    }

    /// With what has moved since the score was `from`.
    ConflictSheet since(ProjectAccess access, ConflictSheet sheet, BigDecimal from) {
        var now = standing.figures(access);
        var next = nextOpen(access, sheet.conflict().conflictId());
        return sheet.with(new Outcome(from, now.maturityScore(), List.of(), now.openConflicts(), next));
    }

    private @Nullable UUID nextOpen(ProjectAccess access, UUID but) {
        return conflicts.list(access, Wanted.OPEN, null, 2).items().stream()
                .map(Conflict::id)
                .filter(id -> !id.equals(but))
                .findFirst()
                .orElse(null);
    }

    private ConflictSheet of(ProjectAccess access, Conflict conflict) {
        var existing = specifications.get(access, conflict.existing().specification());
        var incoming = specifications.get(access, conflict.incoming().specification());
        var sides = Map.of(existing.id(), existing, incoming.id(), incoming);
        return new ConflictSheet(
                access.project().value(),
                ConflictView.of(conflict, sides),
                conflict.asked(),
                side(access, existing, conflict.existing()),
                side(access, incoming, conflict.incoming()),
                choices(access, conflict),
                null,
                null,
                null);
    }

    private Side side(ProjectAccess access, Specification specification, Conflict.Side side) {
        var text = said(access, specification.id());
        var evidence = text.content().evidence();
        return new Side(
                specification.id().value(),
                Passage.of(specification.content().statement(), side.decidingWords()),
                specification.status().wire(),
                specification.facet().category(),
                text.content().source().wire(),
                evidence == null ? null : evidence.quote(),
                text.at());
    }

    /// The revision that brought the present text: to confirm it says nothing new.
    private Revision said(ProjectAccess access, SpecificationId id) {
        var history = specifications.history(access, id);
        var statement = history.getLast().content().statement();
        return history.stream()
                .filter(revision -> revision.content().statement().equals(statement))
                .findFirst()
                .orElseThrow();
    }

    private List<Choice> choices(ProjectAccess access, Conflict conflict) {
        if (conflict.status() != Conflict.Status.OPEN || !access.may(ProjectAccess.Permission.RESOLVE)) {
            return List.of();
        }
        var options = conflicts.options(access, conflict.id());
        return IntStream.range(0, options.size())
                .mapToObj(number -> choice(options.get(number), number == 0))
                .toList();
    }

    private static Choice choice(Option option, boolean best) {
        return new Choice(option.value(), option.label(), option.rationale(), best, option.proposedStatement());
    }
}
