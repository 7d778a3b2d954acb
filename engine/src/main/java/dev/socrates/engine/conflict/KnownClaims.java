package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.List;
import java.util.function.Function;

/// The claims of a project, read and indexed once, so that each new claim meets only those that could have anything to
/// do with it. Immutable and thread-safe; see [ConflictDetector#know].
public final class KnownClaims {

    private final ReadingIndex index = new ReadingIndex();

    KnownClaims(List<KnownClaim> claims, Function<Claim, Reading> reading) {
        claims.forEach(known -> index.add(known.claim(), reading.apply(known.claim()), known.vector()));
    }

    ReadingIndex index() {
        return index;
    }

    public int size() {
        return index.size();
    }
}
