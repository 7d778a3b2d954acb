package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import java.util.List;

/// What is known, as conditions ask for it.
record Facts(List<Claim> claims) {

    List<Claim> about(Path path) {
        return claims.stream().filter(path::covers).toList();
    }

    /// Without those that say that it does not apply.
    List<Claim> applying(Path path) {
        return about(path).stream().filter(claim -> !claim.notApplicable()).toList();
    }

    /// Somebody decided that the facet does not apply, which holds for all its keys.
    List<Claim> ruledOut(Path path) {
        var facet = path.facet();
        return claims.stream()
                .filter(claim ->
                        claim.notApplicable() && facet != null && claim.facet().equals(facet.id()))
                .toList();
    }
}
