package dev.socrates.specifications.web;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.text.Value;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Document;
import dev.socrates.specifications.Drafts;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.OpenChanges;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.web.DraftViews.OverlapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the page of drafts shows: each document with what was found in it, in the order of its words.
@Component
class DraftReview {

    private final Drafts drafts;
    private final OpenChanges changes;
    private final Standing standing;
    private final Engines engines;

    DraftReview(Drafts drafts, OpenChanges changes, Standing standing, Engines engines) {
        this.drafts = drafts;
        this.changes = changes;
        this.standing = standing;
        this.engines = engines;
    }

    /// @param document null for drafts that a person has put in words of their own
    record Group(@Nullable Document document, List<Item> items, List<Excerpt.Piece> text) {}

    record Item(
            UUID id,
            int revision,
            String statement,
            String place,
            int percent,
            List<SmellView> smells,
            @Nullable Excerpt excerpt,
            List<OverlapView> overlaps) {}

    void fill(ProjectAccess access, Model model) {
        var waiting = drafts.waiting(access);
        var pack = engines.of(access.pack()).pack();
        var overlaps = changes.overlaps(access).stream()
                .map(OverlapView::of)
                .collect(Collectors.groupingBy(OverlapView::draftId));
        var groups = new ArrayList<Group>();
        for (var document : waiting.documents()) {
            var own = waiting.drafts().stream()
                    .filter(draft -> isFrom(draft, document))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(
                        new Group(document, items(own, document, pack, overlaps), Excerpt.whole(document.text(), own)));
            }
        }
        var others = waiting.drafts().stream()
                .filter(draft -> waiting.documents().stream().noneMatch(document -> isFrom(draft, document)))
                .toList();
        if (!others.isEmpty()) {
            groups.add(new Group(null, items(others, null, pack, overlaps), List.of()));
        }
        model.addAttribute("groups", groups);
        model.addAttribute("waiting", waiting.drafts().size());
        model.addAttribute("figures", standing.figures(access));
    }

    private static boolean isFrom(Specification draft, Document document) {
        var evidence = draft.content().evidence();
        return evidence != null && evidence.id().equals(document.id());
    }

    private static List<Item> items(
            List<Specification> drafts, @Nullable Document document, Pack pack, Map<UUID, List<OverlapView>> overlaps) {
        return drafts.stream()
                .map(draft -> new Item(
                        draft.id().value(),
                        draft.revision(),
                        draft.content().statement(),
                        place(pack, draft),
                        (int) Math.round(draft.content().confidence() * 100),
                        draft.content().smells().stream()
                                .filter(Smell::costs)
                                .map(SmellView::of)
                                .toList(),
                        document == null
                                ? null
                                : Excerpt.around(
                                        document.text(),
                                        Objects.requireNonNull(draft.content().evidence())
                                                .span()),
                        overlaps.getOrDefault(draft.id().value(), List.of())))
                .toList();
    }

    /// Where it belongs, and the attribute with its value: one sentence can give several drafts.
    private static String place(Pack pack, Specification draft) {
        var id = draft.facet();
        var category = pack.category(id.category()).map(one -> one.title()).orElse(id.category());
        var facet = pack.find(id);
        var place = category + " · " + facet.map(Facet::title).orElse(id.facet());
        var value = draft.content().value();
        return facet.flatMap(one -> one.key(draft.key()))
                .filter(_ -> value != null && !(value instanceof Value.Words))
                .map(key -> place + " · " + key.title() + ": "
                        + Objects.requireNonNull(value).display())
                .orElse(place);
    }
}
