package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.List;

/// Compares claims whose vectors nobody has stored.
record Comparing(ConflictDetector detector) {

    List<Finding> compare(List<Claim> incoming, List<Claim> existing) {
        return detector.compare(known(incoming), KnownClaims.of(known(existing)));
    }

    private static List<KnownClaim> known(List<Claim> claims) {
        return claims.stream().map(KnownClaim::of).toList();
    }
}
