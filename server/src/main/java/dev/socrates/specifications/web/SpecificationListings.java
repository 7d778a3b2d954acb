package dev.socrates.specifications.web;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Catalogue;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specification.Status;
import dev.socrates.specifications.SpecificationFilter;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.web.SpecificationListing.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Reads the table of specifications: the rows in one query, what is counted in two.
@Component
class SpecificationListings {

    /// Enough for most projects at once, and still a light page.
    private static final int ROWS = 60;

    /// What the page writes for all statuses but the deleted; without a word it shows what is in force.
    static final String ANY = "any";

    private final Catalogue catalogue;
    private final SpecificationCards cards;

    SpecificationListings(Catalogue catalogue, SpecificationCards cards) {
        this.catalogue = catalogue;
        this.cards = cards;
    }

    SpecificationListing of(ProjectAccess access, FilterParameters wanted, @Nullable SpecificationId after) {
        var filter = filter(wanted);
        var pack = catalogue.pack(access);
        var sheet = catalogue.sheet(access, filter, after, ROWS);
        var counts = catalogue.count(access, filter);
        var path = SpecificationCards.path(access);
        var address = address(path, wanted);
        var next = sheet.next();
        return new SpecificationListing(
                path,
                address.build().encode().toUriString(),
                wanted,
                pack.categories(),
                catalogue.countByStatus(access),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                groups(access, pack, sheet.specifications(), counts, after),
                facetTitle(pack, wanted),
                next == null
                        ? null
                        : address.queryParam("after", next).build().encode().toUriString(),
                cards.writable(access));
    }

    private static SpecificationFilter filter(FilterParameters wanted) {
        if (ANY.equals(wanted.status())) {
            return wanted.withStatus(null).filter();
        }
        return wanted.status() == null
                ? wanted.withStatus(Status.CURRENT.wire()).filter()
                : wanted.filter();
    }

    private List<Group> groups(
            ProjectAccess access,
            Pack pack,
            List<Specification> rows,
            Map<String, Integer> counts,
            @Nullable SpecificationId after) {
        var byCategory = new LinkedHashMap<String, List<SpecificationCard>>();
        rows.forEach(row -> byCategory
                .computeIfAbsent(row.facet().category(), _ -> new ArrayList<>())
                .add(cards.of(access, row)));
        var begun = after == null
                ? Optional.<String>empty()
                : Optional.of(cards.get(access, after).facet().category());
        return byCategory.entrySet().stream()
                .map(entry -> new Group(
                        pack.category(entry.getKey()).orElseThrow().title(),
                        counts.getOrDefault(entry.getKey(), 0),
                        begun.filter(entry.getKey()::equals).isPresent(),
                        entry.getValue()))
                .toList();
    }

    private static @Nullable String facetTitle(Pack pack, FilterParameters wanted) {
        var facet = wanted.facet();
        var category = wanted.category();
        if (facet == null || category == null) {
            return facet;
        }
        return pack.facet(new FacetId(category, facet)).title();
    }

    private static UriComponentsBuilder address(String path, FilterParameters wanted) {
        var address = UriComponentsBuilder.fromPath(path);
        wanted.given().forEach(address::queryParam);
        return address;
    }
}
