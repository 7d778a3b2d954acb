package dev.socrates.specifications.review;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.quality.patterns.Change;
import dev.socrates.engine.text.Value;
import dev.socrates.specifications.Archive.Kept;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.SpecificationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The course of a project in moments, made from revisions and conflicts. They come along when a project is
/// imported; its log begins anew.
final class Course {

    private static final Set<String> SAYING_ANEW = Set.of("edited", "merged", "reverted");
    private static final String REPLACE = Conflict.Resolution.REPLACE.wire();

    private final Pack pack;
    private final Map<SpecificationId, Specification> specifications;
    private final List<Moment> moments = new ArrayList<>();

    private Course(Pack pack, List<Kept> kept) {
        this.pack = pack;
        this.specifications = kept.stream()
                .map(Kept::specification)
                .collect(Collectors.toMap(Specification::id, Function.identity()));
    }

    /// @param settled when the scope was agreed on, if it is
    static List<Moment> of(Pack pack, List<Kept> kept, List<Conflict> conflicts, Optional<Instant> settled) {
        var course = new Course(pack, kept);
        kept.forEach(course::add);
        conflicts.forEach(course::add);
        settled.ifPresent(at -> course.moments.add(new Moment(at, Change.Kind.PRIORITISED, "", "", null, null)));
        return course.moments.stream().sorted(Comparator.comparing(Moment::at)).toList();
    }

    private void add(Kept kept) {
        var specification = kept.specification();
        var category =
                pack.category(specification.facet().category()).orElseThrow().title();
        var begun = begun(kept);
        if (begun.isEmpty()) {
            return;
        }
        moments.add(Moment.of(begun.get(), Change.Kind.ADDED, category, title(specification), specification.id()));
        var history = kept.history();
        for (int at = 1; at < history.size(); at++) {
            var revision = history.get(at);
            if (SAYING_ANEW.contains(revision.change())
                    && differs(history.get(at - 1).content(), revision.content())) {
                moments.add(changed(revision.at(), specification, specification.id()));
            }
        }
        switch (specification.status()) {
            case SUPERSEDED, REJECTED, DELETED ->
                moments.add(Moment.of(
                        specification.updatedAt(),
                        Change.Kind.REMOVED,
                        category,
                        title(specification),
                        specification.id()));
            case CURRENT, PENDING, DRAFT -> {}
        }
    }

    /// A draft counts from when a person stands behind it; until then nobody has said it.
    private static Optional<Instant> begun(Kept kept) {
        var first = kept.history().getFirst();
        return first.content().source() != Source.INFERRED
                ? Optional.of(first.at())
                : kept.history().stream()
                        .filter(revision -> revision.change().equals("confirmed"))
                        .map(Revision::at)
                        .findFirst();
    }

    /// Better words for the same are no change of mind.
    private static boolean differs(Content before, Content after) {
        boolean words = after.value() == null || after.value() instanceof Value.Words;
        return before.modality() != after.modality()
                || (words ? !words(before).equals(words(after)) : !Objects.equals(before.value(), after.value()));
    }

    private static String words(Content content) {
        return String.join(" ", content.statement().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    /// An open conflict, a decided one, or a statement that another took the place of.
    private void add(Conflict conflict) {
        var which = conflict.id().toString();
        var detected = conflict.detectedAt();
        moments.add(
                new Moment(detected, Change.Kind.CONFLICT_OPENED, which, conflict.explanation(), null, conflict.id()));
        var decision = conflict.decision();
        if (decision == null) {
            return;
        }
        moments.add(new Moment(
                decision.at(), Change.Kind.CONFLICT_RESOLVED, which, conflict.explanation(), null, conflict.id()));
        var replaced = specifications.get(conflict.existing().specification());
        if (decision.resolution().equals(REPLACE) && replaced != null) {
            moments.add(changed(decision.at(), replaced, conflict.incoming().specification()));
        }
    }

    /// Told apart by identity: what replaces a statement goes on with its changes.
    private Moment changed(Instant at, Specification what, SpecificationId now) {
        var identity = what.facet() + "/" + what.subject() + "/" + what.key();
        return Moment.of(at, Change.Kind.CHANGED, identity, title(what), now);
    }

    private String title(Specification specification) {
        var key = pack.facet(specification.facet())
                .key(specification.key())
                .map(Facet.Key::title)
                .orElse(specification.key().replace('_', ' '));
        return specification.subject().equals(Claim.SYSTEM) ? key : key + ", " + specification.subject();
    }
}
