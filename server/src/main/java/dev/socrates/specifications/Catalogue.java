package dev.socrates.specifications;

import dev.socrates.engine.pack.Category;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The specifications of a project in lists, filtered and counted.
@Service
public class Catalogue {

    private final CatalogueRepository repository;
    private final SpecificationRepository specifications;
    private final Engines engines;

    Catalogue(CatalogueRepository repository, SpecificationRepository specifications, Engines engines) {
        this.repository = repository;
        this.specifications = specifications;
        this.engines = engines;
    }

    /// A part of the list that is ordered by category.
    ///
    /// @param next the last of this part, after which the next one goes on; null at the end
    public record Sheet(
            List<Specification> specifications, @Nullable SpecificationId next) {}

    /// What can be specified in this project: its categories and facets.
    public Pack pack(ProjectAccess access) {
        return engines.of(access.pack()).pack();
    }

    /// The newest first.
    public Page<Specification> newest(
            ProjectAccess access, SpecificationFilter filter, @Nullable UUID before, int limit) {
        check(access, filter);
        var rows = repository.newest(access.project(), filter, before, limit + 1);
        return Page.of(rows, limit, specification -> specification.id().value());
    }

    /// By category in the order of the pack, within it the oldest first.
    ///
    /// @param after the last one that is known already
    public Sheet sheet(ProjectAccess access, SpecificationFilter filter, @Nullable SpecificationId after, int limit) {
        check(access, filter);
        var categories = pack(access).categories().stream().map(Category::id).toList();
        int place = after == null
                ? 0
                : categories.indexOf(find(access, after).facet().category()) + 1;
        var rows = repository.byCategory(
                access.project(), filter, categories, place, after == null ? null : after.value(), limit + 1);
        if (rows.size() <= limit) {
            return new Sheet(rows, null);
        }
        var shown = List.copyOf(rows.subList(0, limit));
        return new Sheet(shown, shown.getLast().id());
    }

    /// How many specifications of each category the filter lets through.
    public Map<String, Integer> count(ProjectAccess access, SpecificationFilter filter) {
        check(access, filter);
        return repository.count(access.project(), filter);
    }

    /// How many specifications there are of each status, whatever the filter.
    public Map<String, Integer> countByStatus(ProjectAccess access) {
        return repository.countByStatus(access.project());
    }

    private Specification find(ProjectAccess access, SpecificationId id) {
        return specifications.find(access.project(), id).orElseThrow(SpecificationException.Unknown::new);
    }

    private void check(ProjectAccess access, SpecificationFilter filter) {
        var pack = pack(access);
        var category = filter.category();
        if (category != null && pack.category(category).isEmpty()) {
            throw new InvalidException("category", "is not a category of this project", "unknown_category");
        }
        var facet = filter.facet();
        if (facet != null
                && (category == null
                        ? pack.facets().stream()
                                .noneMatch(one -> one.id().facet().equals(facet))
                        : pack.find(new FacetId(category, facet)).isEmpty())) {
            throw new InvalidException("facet", "is not a facet of this project", "unknown_facet");
        }
    }
}
