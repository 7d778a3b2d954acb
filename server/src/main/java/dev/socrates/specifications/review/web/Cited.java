package dev.socrates.specifications.review.web;

import dev.socrates.specifications.Specification;
import java.util.UUID;

/// A statement that a finding points at.
public record Cited(UUID id, String statement) {

    static Cited of(Specification specification) {
        return new Cited(specification.id().value(), specification.content().statement());
    }
}
