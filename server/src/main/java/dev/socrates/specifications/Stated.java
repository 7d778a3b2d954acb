package dev.socrates.specifications;

import dev.socrates.engine.conflict.KnownClaim;
import org.jspecify.annotations.Nullable;

/// A specification with what its statement means.
///
/// @param vector of the present model; null where it is not computed yet
@SuppressWarnings("ArrayRecordComponent") // never compared, and too many to copy
record Stated(Specification specification, float @Nullable [] vector) {

    KnownClaim claim() {
        return new KnownClaim(specification.claim(), vector);
    }

    String id() {
        return specification.id().toString();
    }
}
