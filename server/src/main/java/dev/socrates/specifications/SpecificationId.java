package dev.socrates.specifications;

import java.util.UUID;

public record SpecificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
