package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import org.jspecify.annotations.Nullable;

/// A claim with the vector of its statement, where it was stored; then it is not computed again.
///
/// @param vector of the detector's own embedder, L2-normalised; not to be changed; null where there is none
@SuppressWarnings("ArrayRecordComponent") // never compared, and too many to copy
public record KnownClaim(Claim claim, float @Nullable [] vector) {

    /// Without a vector: it is computed for those pairs alone that words leave undecided.
    public static KnownClaim of(Claim claim) {
        return new KnownClaim(claim, null);
    }
}
