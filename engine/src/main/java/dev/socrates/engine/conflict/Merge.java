package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Value.Bound;
import org.jspecify.annotations.Nullable;

/// One statement for two: the stricter number, or the one that says more.
final class Merge {

    private Merge() {}

    static @Nullable String of(Finding finding, Claim incoming, Claim existing) {
        return switch (finding.kind()) {
            case CLARIFICATION -> fuller(incoming, existing);
            case DUPLICATE -> fuller(incoming, existing);
            case CONTRADICTION -> stricter(incoming, existing);
            case INCONSISTENCY, DEPENDENCY -> null;
        };
    }

    private static String fuller(Claim incoming, Claim existing) {
        var longer = incoming.statement().length() >= existing.statement().length() ? incoming : existing;
        return longer.statement();
    }

    /// Only bounds of one direction merge: whoever meets the stricter meets both.
    private static @Nullable String stricter(Claim incoming, Claim existing) {
        for (var left : Reader.read(incoming).measures()) {
            for (var right : Reader.read(existing).measures()) {
                boolean bounds = left.bound() == right.bound()
                        && (left.bound() == Bound.AT_MOST || left.bound() == Bound.AT_LEAST);
                if (bounds && left.comparableWith(right) && !left.sameAs(right)) {
                    boolean fresh = left.bound() == Bound.AT_MOST
                            ? left.amount() < right.amount()
                            : left.amount() > right.amount();
                    return (fresh ? incoming : existing).statement();
                }
            }
        }
        return null;
    }
}
