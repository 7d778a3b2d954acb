package dev.socrates.specifications.web;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Catalogue;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the cards that pages show for specifications, in the words of the project's pack.
@Component
public class SpecificationCards {

    private final Catalogue catalogue;
    private final Specifications specifications;

    SpecificationCards(Catalogue catalogue, Specifications specifications) {
        this.catalogue = catalogue;
        this.specifications = specifications;
    }

    Specification get(ProjectAccess access, SpecificationId id) {
        return specifications.get(access, id);
    }

    public List<SpecificationCard> of(ProjectAccess access, List<Specification> specifications) {
        return specifications.stream().map(one -> of(access, one)).toList();
    }

    public SpecificationCard of(ProjectAccess access, Specification specification) {
        var pack = catalogue.pack(access);
        var facet = pack.facet(specification.facet());
        return new SpecificationCard(
                path(access) + "/" + specification.id(),
                SpecificationView.of(specification),
                pack.category(specification.facet().category()).orElseThrow().title(),
                facet.title(),
                facet.description(),
                facet.examples().isEmpty() ? null : facet.examples().getFirst(),
                writable(access));
    }

    boolean writable(ProjectAccess access) {
        return access.may(ProjectAccess.Permission.SPECIFY);
    }

    static String path(ProjectAccess access) {
        return "/projects/" + access.project() + "/specifications";
    }
}
