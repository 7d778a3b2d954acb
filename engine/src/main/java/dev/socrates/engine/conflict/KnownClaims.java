package dev.socrates.engine.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The claims of a project, read and indexed once, so that each new claim meets only those that could have anything to
/// do with it. Immutable and thread-safe.
public final class KnownClaims {

    private final ReadingIndex index;

    private KnownClaims(ReadingIndex index) {
        this.index = index;
    }

    public static KnownClaims of(List<KnownClaim> claims) {
        var index = new ReadingIndex();
        claims.forEach(index::add);
        return new KnownClaims(index);
    }

    /// The same project some changes later; only what was added is read.
    ///
    /// @param gone ids of claims that do not count any more, or count with another text that is among `added`
    public KnownClaims with(Collection<String> gone, List<KnownClaim> added) {
        var next = index.without(Set.copyOf(gone));
        added.forEach(next::add);
        return new KnownClaims(next);
    }

    ReadingIndex index() {
        return index;
    }

    public int size() {
        return index.size();
    }
}
