package dev.socrates.specifications.review.web;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Category;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.RuleFinding;
import dev.socrates.engine.pack.Truth;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Catalogue;
import dev.socrates.specifications.review.Rulings;
import dev.socrates.specifications.review.web.Broken.Gap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the rules say, as the page shows it.
@Component
class Findings {

    private final Rulings rulings;
    private final Catalogue catalogue;

    Findings(Rulings rulings, Catalogue catalogue) {
        this.rulings = rulings;
        this.catalogue = catalogue;
    }

    record Found(List<Broken> broken, List<Broken> undecided) {}

    Found of(ProjectAccess access) {
        var ruling = rulings.of(access);
        var pack = catalogue.pack(access);
        return new Found(
                ruling.violations().stream().map(found -> broken(found, pack)).toList(),
                ruling.undecided().stream().map(found -> broken(found, pack)).toList());
    }

    private static Broken broken(RuleFinding found, Pack pack) {
        var rule = found.rule();
        return new Broken(
                rule.severity().wire(),
                rule.name(),
                found.truth() == Truth.TRUE ? rule.message() : rule.description(),
                found.truth() == Truth.TRUE ? unquoted(found) : List.of(),
                found.evidence().stream().map(Findings::cited).distinct().toList(),
                found.open().stream().map(path -> gap(path, pack)).distinct().toList());
    }

    /// Of what decided, that which the statements below it do not say themselves.
    private static List<String> unquoted(RuleFinding found) {
        return found.because().stream()
                .filter(reason ->
                        found.evidence().stream().map(Claim::statement).noneMatch(reason::contains))
                .toList();
    }

    private static Cited cited(Claim claim) {
        return new Cited(UUID.fromString(claim.id()), claim.statement());
    }

    /// @param path `category`, `category.facet` or `category.facet.key`
    private static Gap gap(String path, Pack pack) {
        var parts = path.split("\\.", 3);
        if (parts.length == 1) {
            return new Gap(pack.category(path).map(Category::title).orElse(path), "/interview");
        }
        var id = new FacetId(parts[0], parts[1]);
        var facet = pack.facet(id);
        var key = parts.length == 2
                ? ""
                : facet.key(parts[2]).map(Facet.Key::title).orElse("");
        var title = key.isEmpty() || key.equalsIgnoreCase(facet.title()) ? facet.title() : facet.title() + ": " + key;
        return new Gap(title, "/interview?facet=" + id);
    }
}
