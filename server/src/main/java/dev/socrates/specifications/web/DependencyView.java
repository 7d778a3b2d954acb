package dev.socrates.specifications.web;

import dev.socrates.specifications.Dependencies.Link;
import dev.socrates.specifications.Specification;
import java.util.UUID;

/// A dependency on the wire.
///
/// @param words what is needed, as written in the needing statement
record DependencyView(EndView needing, EndView providing, String words) {

    record EndView(UUID specificationId, String statement) {

        private static EndView of(Specification specification) {
            return new EndView(
                    specification.id().value(), specification.content().statement());
        }
    }

    static DependencyView of(Link link) {
        return new DependencyView(EndView.of(link.needing()), EndView.of(link.providing()), link.words());
    }
}
