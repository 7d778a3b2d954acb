package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a condition speaks of: a category, a facet of it, or a key of that.
///
/// @param title as people read it
record Path(String category, @Nullable Facet facet, Facet.@Nullable Key key, String title) {

    boolean covers(Claim claim) {
        if (!claim.facet().category().equals(category)) {
            return false;
        }
        if (facet == null) {
            return true;
        }
        return claim.facet().equals(facet.id())
                && (key == null || keyOf(claim, facet).filter(key::equals).isPresent());
    }

    /// Statements of a key that is not single carry its id and a suffix of their own words; the longest id
    /// that fits is the key.
    private static Optional<Facet.Key> keyOf(Claim claim, Facet facet) {
        return facet.keys().stream()
                .filter(key -> claim.key().equals(key.id()) || claim.key().startsWith(key.id() + "_"))
                .max(Comparator.comparingInt(key -> key.id().length()));
    }

    /// Null for a path without a key: a facet has no value of one kind.
    Facet.@Nullable ValueType type() {
        return key == null ? null : key.value();
    }

    @Override
    public String toString() {
        return facet == null ? category : key == null ? facet.id().toString() : facet.id() + "." + key.id();
    }
}
