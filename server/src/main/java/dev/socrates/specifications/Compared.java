package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.conflict.KnownClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// New claims compared with what a project said at a certain version.
record Compared(List<KnownClaim> claims, Known known, List<Finding> findings) {

    static Compared nothing(Known known) {
        return new Compared(List.of(), known, List.of());
    }

    float @Nullable [] vector(String claim) {
        for (var known : claims) {
            if (known.claim().id().equals(claim)) {
                return known.vector();
            }
        }
        return null;
    }

    /// @param version of the project's state, now that it is locked
    boolean holdsAt(long version) {
        return known.version() == version;
    }
}
