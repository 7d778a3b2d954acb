package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationId;
import java.util.UUID;

/// A revision by which somebody confirmed a specification, as an address names it: `id_revision`.
record Confirmation(SpecificationId specification, int revision) {

    static Confirmation of(Specification confirmed) {
        return new Confirmation(confirmed.id(), confirmed.revision());
    }

    static Confirmation of(String written) {
        try {
            var parts = written.split("_", 2);
            return new Confirmation(new SpecificationId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidException("of", "names no confirmation", "unknown_value");
        }
    }

    @Override
    public String toString() {
        return specification + "_" + revision;
    }
}
